using Wargame.Cli;

var terminal = Terminal.ForProcess();
var code = CommandLine.Run(args, terminal);
terminal.Output.Flush();
return code;
