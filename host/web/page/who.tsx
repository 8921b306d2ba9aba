/** Who acts: the office, the Front, heads and units, as the workbook lists them. */
import type { Person } from '../contract.ts';

interface Props {
  /** E-mail of whoever acts now. */
  readonly user: string;
  readonly people: readonly Person[];
  readonly choose: (email: string) => void;
}

export function Who({ user, people, choose }: Props) {
  const groups = [...new Set(people.map(({ group }) => group))];
  const known = people.some(({ email }) => email === user);
  return (
    <label class="who">
      <span class="label">Đang là</span>
      <select value={user} onChange={(event) => choose(event.currentTarget.value)}>
        {!known && <option value={user}>{user}</option>}
        {groups.map((group) => (
          <optgroup key={group} label={group}>
            {people
              .filter((person) => person.group === group)
              .map(({ email, name }) => (
                <option key={email} value={email}>
                  {name}
                </option>
              ))}
          </optgroup>
        ))}
      </select>
    </label>
  );
}
