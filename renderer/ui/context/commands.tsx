import { createContext, type ReactNode, useContext, useEffect, useMemo, useRef } from 'react';

/** Commands of keyboard and menu that mean something only on some screens. */
export type ScreenCommand = 'find' | 'print';

type Handler = () => void;
export type ScreenCommands = {
  readonly register: (command: ScreenCommand, handler: Handler) => () => void;
  /** Runs the newest handler; `false` when no screen has one. */
  readonly run: (command: ScreenCommand) => boolean;
};

const CommandsContext = createContext<ScreenCommands | null>(null);

export function ScreenCommandsProvider(props: { readonly children: ReactNode }) {
  const commands = useMemo(createScreenCommands, []);
  return <CommandsContext value={commands}>{props.children}</CommandsContext>;
}

export function createScreenCommands(): ScreenCommands {
  const stack: { command: ScreenCommand; handler: Handler }[] = [];
  return {
    register(command, handler) {
      const entry = { command, handler };
      stack.push(entry);
      return () => {
        const at = stack.indexOf(entry);
        if (at >= 0) stack.splice(at, 1);
      };
    },
    run(command) {
      const found = stack.findLast((entry) => entry.command === command);
      found?.handler();
      return found !== undefined;
    },
  };
}

export function useScreenCommands(): ScreenCommands {
  const commands = useContext(CommandsContext);
  if (commands === null) throw new Error('useScreenCommands outside ScreenCommandsProvider');
  return commands;
}

/** Answers Ctrl+F or Ctrl+P (and the menu) while the component is on screen. */
export function useScreenCommand(command: ScreenCommand, handler: Handler): void {
  const commands = useScreenCommands();
  const latest = useRef(handler);
  useEffect(() => {
    latest.current = handler;
  });
  useEffect(() => commands.register(command, () => latest.current()), [commands, command]);
}
