import { commands, settings } from '../host/ids.ts';
import { setting, updateSetting } from '../host/settings.ts';
import type { Command } from './command.ts';

type SettingKey = (typeof settings)[keyof typeof settings];

/** Switches settings that are on or off: off if any of them is on. */
export class Toggle implements Command {
  readonly id: string;
  readonly #keys: readonly SettingKey[];

  constructor(id: string, keys: readonly SettingKey[]) {
    this.id = id;
    this.#keys = keys;
  }

  async execute(): Promise<void> {
    const on = !this.#keys.some((key) => setting<boolean>(key));
    for (const key of this.#keys) if (setting<boolean>(key) !== on) await updateSetting(key, on);
  }
}

export function toggles(): readonly Command[] {
  const { actors, threats, quotes, followCursor } = settings;
  return [
    new Toggle(commands.toggleActors, [actors]),
    new Toggle(commands.toggleThreats, [threats]),
    new Toggle(commands.toggleQuotes, [quotes]),
    new Toggle(commands.toggleAllLayers, [actors, threats, quotes]),
    new Toggle(commands.toggleFollowCursor, [followCursor]),
  ];
}
