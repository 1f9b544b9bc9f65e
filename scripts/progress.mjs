/** One line for each step that takes longer than a blink. */

/**
 * Says what is being done, does it, and says how long it took.
 *
 * @template T
 * @param {string} title in the present participle: "Building the app"
 * @param {() => T | Promise<T>} work
 * @returns {Promise<T>}
 */
export async function step(title, work) {
  const began = Date.now();
  process.stdout.write(`${title} …`);
  try {
    const result = await work();
    process.stdout.write(` ${((Date.now() - began) / 1000).toFixed(1)} s\n`);
    return result;
  } catch (error) {
    process.stdout.write(" failed\n");
    throw error;
  }
}
