import { autocompletion, completionKeymap, type CompletionContext, type CompletionResult } from '@codemirror/autocomplete';
import { defaultKeymap, history, historyKeymap, redo, undo } from '@codemirror/commands';
import { yaml } from '@codemirror/lang-yaml';
import { foldGutter, foldKeymap, HighlightStyle, syntaxHighlighting } from '@codemirror/language';
import { lintGutter, setDiagnostics, type Diagnostic } from '@codemirror/lint';
import { highlightSelectionMatches, search, searchKeymap } from '@codemirror/search';
import { EditorState, type Extension } from '@codemirror/state';
import { drawSelection, EditorView, highlightActiveLine, keymap, lineNumbers } from '@codemirror/view';
import { tags } from '@lezer/highlight';
import { LitElement } from 'lit';
import { placeAt, suggestions, type Schema } from './yaml-schema';

type Told = { line: number; severity: 'error' | 'warning'; message: string };
type Kept = { text: string; version: number };

const WAIT = 700;

const COLOURS = HighlightStyle.define([
  { tag: tags.definition(tags.propertyName), color: 'var(--code-question)' },
  { tag: tags.propertyName, color: 'var(--code-question)' },
  { tag: tags.string, color: 'var(--code-reflection)' },
  { tag: tags.comment, color: 'var(--ink-soft)', fontStyle: 'italic' },
  { tag: [tags.number, tags.bool, tags.null], color: 'var(--code-adherent)' },
]);

/**
 * A YAML text being written. What is written is sent when the writer rests, one save at a time, with the version it was
 * written from; until it is kept it stays in this browser too, so that a crash takes nothing.
 */
class AndaEditor extends LitElement {
  static override properties = { draft: {}, label: {}, words: { attribute: false } };

  declare draft: string;
  declare label: string;
  declare words: Record<string, string>;
  private view?: EditorView;
  private version = 0;
  private sending?: string;
  private saved = '';
  private stopped = false;
  private timer?: ReturnType<typeof setTimeout>;
  private schema: Schema = {};
  private readonly leave = () => document.visibilityState === 'hidden' && this.send();

  constructor() {
    super();
    this.draft = '';
    this.label = '';
    this.words = {};
  }

  protected override createRenderRoot() {
    return this;
  }

  override connectedCallback() {
    super.connectedCallback();
    document.addEventListener('visibilitychange', this.leave);
  }

  override disconnectedCallback() {
    super.disconnectedCallback();
    document.removeEventListener('visibilitychange', this.leave);
    clearTimeout(this.timer);
    this.send();
  }

  /** Opens a text; a newer one that this browser kept and the server has not is taken up again. */
  open(text: string, version: number, schema: string) {
    this.schema = schema ? JSON.parse(schema) : {};
    this.version = version;
    this.saved = text;
    this.sending = undefined;
    this.stopped = false;
    const kept = this.kept();
    const again = kept !== null && kept.version === version && kept.text !== text;
    this.view?.destroy();
    this.view = new EditorView({
      parent: this,
      state: EditorState.create({ doc: text, extensions: this.extensions() }),
    });
    if (again) this.replace(kept.text);
  }

  /** The server keeps what was sent, as this version. */
  keptAs(version: number) {
    this.version = version;
    this.saved = this.sending ?? this.saved;
    this.sending = undefined;
    if (this.text === this.saved) this.forget();
    else this.later();
  }

  /** Somebody else has saved: nothing more is sent, what was written stays here. */
  overtaken() {
    this.stopped = true;
    this.sending = undefined;
  }

  /** The text was not kept, and may be sent anew. */
  refused() {
    this.sending = undefined;
  }

  told(problems: Told[]) {
    const view = this.view;
    if (!view) return;
    const diagnostics: Diagnostic[] = problems
      .filter((problem) => problem.line <= view.state.doc.lines)
      .map((problem) => {
        const line = view.state.doc.line(problem.line);
        const from = line.from + (/^\s*(- )?/.exec(line.text)?.[0].length ?? 0);
        return { from: Math.min(from, line.to), to: line.to, severity: problem.severity, message: problem.message };
      });
    view.dispatch(setDiagnostics(view.state, diagnostics));
  }

  toLine(number: number) {
    const view = this.view;
    if (!view) return;
    const line = view.state.doc.line(Math.min(Math.max(1, number), view.state.doc.lines));
    view.dispatch({ selection: { anchor: line.from, head: line.to }, effects: EditorView.scrollIntoView(line.from, { y: 'center' }) });
    view.focus();
  }

  /** Another text in place of this one, as a change that can be undone. */
  replace(text: string) {
    const view = this.view;
    if (view) view.dispatch({ changes: { from: 0, to: view.state.doc.length, insert: text } });
  }

  undoLast() {
    if (this.view) undo(this.view);
  }

  redoLast() {
    if (this.view) redo(this.view);
  }

  get text(): string {
    return this.view?.state.doc.toString() ?? '';
  }

  private extensions(): Extension[] {
    return [
      lineNumbers(),
      foldGutter(),
      lintGutter(),
      history(),
      drawSelection(),
      highlightActiveLine(),
      highlightSelectionMatches(),
      search({ top: true }),
      yaml(),
      syntaxHighlighting(COLOURS),
      autocompletion({ override: [(context) => this.complete(context)] }),
      // Tab is left to move on from the editor
      keymap.of([...defaultKeymap, ...historyKeymap, ...foldKeymap, ...searchKeymap, ...completionKeymap]),
      EditorView.lineWrapping,
      EditorView.contentAttributes.of({ 'aria-label': this.label, spellcheck: 'true', lang: 'sv', tabindex: '0' }),
      EditorState.phrases.of(this.words),
      EditorView.updateListener.of((update) => update.docChanged && this.written()),
    ];
  }

  private complete(context: CompletionContext): CompletionResult | null {
    const place = placeAt(context.state.doc.sliceString(0, context.pos), context.pos);
    if (place.from === context.pos && !context.explicit) return null;
    const options = suggestions(this.schema, place);
    if (options.length === 0) return null;
    return {
      from: place.from,
      options: options.map((label) => ({ label, apply: place.writing === 'key' ? `${label}: ` : label })),
      validFor: /^[\w-]*$/,
    };
  }

  private written() {
    try {
      const kept: Kept = { text: this.text, version: this.version };
      localStorage.setItem(this.storageKey, JSON.stringify(kept));
    } catch {
      /* No room or no permission: the text lives on the page and the server only. */
    }
    this.later();
  }

  private later() {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.send(), WAIT);
  }

  private send() {
    if (!this.view || this.stopped || this.sending !== undefined || this.text === this.saved) return;
    this.sending = this.text;
    this.dispatchEvent(new CustomEvent('anda-edit', { detail: { text: this.sending, version: this.version } }));
  }

  private get storageKey() {
    return `anda.draft.text.${this.draft}`;
  }

  private kept(): Kept | null {
    try {
      return JSON.parse(localStorage.getItem(this.storageKey) ?? 'null');
    } catch {
      return null;
    }
  }

  private forget() {
    try {
      localStorage.removeItem(this.storageKey);
    } catch {
      /* as above */
    }
  }
}

customElements.define('anda-editor', AndaEditor);
