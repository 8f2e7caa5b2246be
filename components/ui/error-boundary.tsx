import type { ReactNode } from 'react';
import { Component } from 'react';

interface Props {
  renderError: (error: unknown) => ReactNode;
  children: ReactNode;
}

/** Shows the fallback where a part of the page could not be drawn, so that the rest stays usable. */
export class ErrorBoundary extends Component<Props, { error?: unknown; failed: boolean }> {
  override state: { error?: unknown; failed: boolean } = { failed: false };

  static getDerivedStateFromError(error: unknown) {
    return { error, failed: true };
  }

  override render(): ReactNode {
    return this.state.failed ? this.props.renderError(this.state.error) : this.props.children;
  }
}
