/** Every round the add-in can be set up for, by id; a new one is a file of data and a line here. */
import { hoangVanThu2022 } from './hoang-van-thu-2022.ts';
import type { Preset } from './preset.ts';

export const presets: Readonly<Record<string, Preset>> = {
  [hoangVanThu2022.id]: hoangVanThu2022,
};
