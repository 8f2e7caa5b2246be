import { AlertTriangle, BookOpen, Settings as Gear, Tags, Users, Waypoints } from 'lucide-react';
import type { ReactNode } from 'react';
import { ErrorState } from '@/components/ui/error-state';
import { Loading } from '@/components/ui/loading';
import { useMessage } from '@/components/ui/use-message';
import { Waves } from '@/components/ui/waves';
import type { TextKey } from '@/lib/platform/text';
import { t } from '@/lib/platform/text';
import { CustomersPage } from './customers/customers-page';
import { EscalationsPage } from './escalations/escalations-page';
import { PackPage } from './packs/pack-page';
import { PacksPage } from './packs/packs-page';
import { SettingsPage } from './settings/settings-page';
import type { PageName } from './shared/router';
import { hrefTo, useRoute } from './shared/router';
import { TermsPage } from './terms/terms-page';
import { WelcomePage } from './welcome/welcome-page';
import css from './workspace.module.css';

const places: { page: PageName; label: TextKey; icon: ReactNode }[] = [
  { page: 'customers', label: 'workspaceNavCustomers', icon: <Users size={16} aria-hidden="true" /> },
  {
    page: 'escalations',
    label: 'workspaceNavEscalations',
    icon: <Waypoints size={16} aria-hidden="true" />,
  },
  { page: 'packs', label: 'workspaceNavPacks', icon: <BookOpen size={16} aria-hidden="true" /> },
  { page: 'terms', label: 'workspaceNavTerms', icon: <Tags size={16} aria-hidden="true" /> },
  { page: 'settings', label: 'workspaceNavSettings', icon: <Gear size={16} aria-hidden="true" /> },
];

/** The full-tab page. Where no pack is in use yet it begins with the welcome. */
export function Workspace() {
  const route = useRoute();
  const packs = useMessage('packs.list', {}, { topics: ['packs'] });
  const health = useMessage('health.get', {});
  const ready = packs.data?.some((pack) => pack.enabled) ?? true;
  const page = route.page ?? (ready ? 'customers' : 'welcome');
  return (
    <div className={css.shell}>
      <a className={css.skip} href="#main" onClick={skip}>
        {t('workspaceSkip')}
      </a>
      <nav className={css.nav} aria-label={t('workspaceNav')}>
        <a className={css.brand} href={hrefTo('customers')}>
          <img src="/icons/32.png" width={20} height={20} alt="" />
          <span>{t('extensionName')}</span>
        </a>
        <ul className={css.places}>
          {places.map((place) => (
            <li key={place.page}>
              <a
                className={css.place}
                href={hrefTo(place.page)}
                aria-current={page === place.page ? 'page' : undefined}
              >
                {place.icon}
                <span>{t(place.label)}</span>
              </a>
            </li>
          ))}
        </ul>
      </nav>
      <main id="main" className={css.main} tabIndex={-1}>
        {health.data?.blocked ? (
          <p className={css.blocked} role="alert">
            <AlertTriangle size={16} aria-hidden="true" />
            <span>{health.data.blocked}</span>
          </p>
        ) : null}
        <Waves />
        {!ready && page !== 'welcome' ? (
          <p className={css.hint}>
            {t('workspaceNoPack')} <a href={hrefTo('welcome')}>{t('workspaceNoPackAction')}</a>
          </p>
        ) : null}
        {route.page === undefined && packs.isPending ? (
          <Loading />
        ) : route.page === undefined && packs.error ? (
          <ErrorState error={packs.error} onRetry={() => void packs.refetch()} />
        ) : (
          pageOf(page, route.id)
        )}
      </main>
    </div>
  );
}

function pageOf(page: PageName, id: string | undefined): ReactNode {
  switch (page) {
    case 'welcome':
      return <WelcomePage />;
    case 'customers':
      return <CustomersPage id={id} />;
    case 'escalations':
      return <EscalationsPage />;
    case 'packs':
      return id === undefined ? <PacksPage /> : <PackPage key={id} id={id} />;
    case 'terms':
      return <TermsPage />;
    default:
      return <SettingsPage />;
  }
}

/** The address belongs to the router: the link moves the focus and leaves the address alone. */
function skip(event: { preventDefault(): void }): void {
  event.preventDefault();
  document.getElementById('main')?.focus();
}
