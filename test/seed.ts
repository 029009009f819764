import fc from 'fast-check';

// One seed for every run, so that a check in CI never fails on a case that nobody can repeat; FC_SEED tries another.
fc.configureGlobal({ seed: Number(process.env.FC_SEED ?? 302020) });
