/** One line for each step that takes longer than a blink. */

/** How many steps are on their way. */
let running = 0;
/** The step whose line is begun and not ended. @type {string | null} */
let begun = null;

/**
 * Says what is being done, does it, and says how long it took; of steps that go side by side each has a line once it is
 * over.
 *
 * @template T
 * @param {string} title in the present participle: "Building the app"
 * @param {() => T | Promise<T>} work
 * @returns {Promise<T>}
 */
export async function step(title, work) {
  const start = Date.now();
  running += 1;
  if (running === 1) begin(title);
  else interrupt();
  try {
    const result = await work();
    end(title, `${((Date.now() - start) / 1000).toFixed(1)} s`);
    return result;
  } catch (error) {
    end(title, "failed");
    throw error;
  }
}

/** @param {string} title */
function begin(title) {
  begun = title;
  process.stdout.write(`${title} …`);
}

/** A line that waits for its end is ended, for something else comes between. */
function interrupt() {
  if (begun !== null) process.stdout.write("\n");
  begun = null;
}

/**
 * @param {string} title
 * @param {string} how
 */
function end(title, how) {
  running -= 1;
  if (begun === title) process.stdout.write(` ${how}\n`);
  else {
    interrupt();
    process.stdout.write(`${title} … ${how}\n`);
  }
  begun = null;
}
