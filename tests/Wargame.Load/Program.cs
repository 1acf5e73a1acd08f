using Wargame.Load;

return await CommandLine.Create().Parse(args).InvokeAsync();
