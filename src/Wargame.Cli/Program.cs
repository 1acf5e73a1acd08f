using Wargame.Cli;

return CommandLine.Run(args, Terminal.ForProcess());
