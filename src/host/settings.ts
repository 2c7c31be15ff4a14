import * as vscode from 'vscode';
import { section, settings } from './ids.ts';

export type LayerSetting = 'actors' | 'threats' | 'quotes';

/** The value of one of our settings; package.json has the defaults. */
export function setting<T>(key: (typeof settings)[keyof typeof settings]): T {
  return vscode.workspace.getConfiguration(section).get<T>(key) as T;
}

/** Writes a setting where it is set now: in the workspace if it is set there, else for the user. */
export async function updateSetting(
  key: (typeof settings)[keyof typeof settings],
  value: unknown,
): Promise<void> {
  const configuration = vscode.workspace.getConfiguration(section);
  const inWorkspace = configuration.inspect(key)?.workspaceValue !== undefined;
  await configuration.update(
    key,
    value,
    inWorkspace ? vscode.ConfigurationTarget.Workspace : vscode.ConfigurationTarget.Global,
  );
}

export function isLayerShown(layer: LayerSetting): boolean {
  return setting<boolean>(settings[layer]);
}

/** Calls `listener` whenever one of `keys` has changed. */
export function onSettingChange(
  keys: readonly (typeof settings)[keyof typeof settings][],
  listener: () => void,
): vscode.Disposable {
  return vscode.workspace.onDidChangeConfiguration((e) => {
    if (keys.some((key) => e.affectsConfiguration(`${section}.${key}`))) listener();
  });
}
