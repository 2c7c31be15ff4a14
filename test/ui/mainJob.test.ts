import { doMainJob } from '../support/mainJob.ts';
import { Window } from '../support/window.ts';

describe('the main job in a browser', () => {
  let window: Window | undefined;
  afterEach(async function () {
    if (this.currentTest?.state === 'failed') await window?.failed('main job');
    await window?.close();
  });

  it('opens a release, tags three passages by keyboard and finds them again tomorrow', async () => {
    window = await Window.open();
    await doMainJob(window);
    await window.screenshot('main-job');
  });
});
