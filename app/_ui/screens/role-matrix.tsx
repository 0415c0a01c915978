import { Icon } from '../icon.tsx';
import { ROLE_WORDS, ROLES, type Role } from '../roles.ts';

type RoleMatrixProps = {
  /** What may be done, and the least role that may; each role includes the one before. */
  rights: readonly { may: string; from: Role }[];
};

/** What each role may do, in a table that is read in a minute. */
export function RoleMatrix({ rights }: RoleMatrixProps) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls sideways on a phone must take the keyboard
    <section className="wide-table" aria-labelledby="role-matrix" tabIndex={0}>
      <h2 className="h2" id="role-matrix">
        What each role may do
      </h2>
      <table className="lib matrix">
        <thead>
          <tr>
            <th>May</th>
            {ROLES.map((role) => (
              <th key={role}>{ROLE_WORDS[role]}</th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rights.map(({ may, from }) => (
            <tr key={may}>
              <td>{may}</td>
              {ROLES.map((role) => (
                <td key={role}>
                  {ROLES.indexOf(role) >= ROLES.indexOf(from) ? (
                    <Icon name="check" small label="yes" />
                  ) : (
                    <span className="faint">no</span>
                  )}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
