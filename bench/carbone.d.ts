/** The one function of Carbone that the bench uses; the package has no types of its own. */
declare module 'carbone' {
  export function render(
    templatePath: string,
    data: unknown,
    options: unknown,
    done: (error: Error | null, result: Buffer) => void,
  ): void;
}
