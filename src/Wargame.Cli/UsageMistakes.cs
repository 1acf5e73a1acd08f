using System.CommandLine;

namespace Wargame.Cli;

/// <summary>Says in one line what is wrong with a command, and what was probably meant.</summary>
internal static class UsageMistakes
{
    public static string Describe(ParseResult parsed, RootCommand root)
    {
        var command = parsed.CommandResult.Command;
        var commands = root.Subcommands.Select(known => known.Name).ToList();
        if (parsed.UnmatchedTokens is [var word, ..])
        {
            var isOption = word.StartsWith('-');
            var known = isOption ? command.Options.Select(option => option.Name) : commands;
            var kind = isOption ? "option" : "command";
            var meant = Nearest(word, known);
            return $"unknown {kind} \"{word}\"; " + (meant is not null ? $"did you mean \"{meant}\"?" : $"see \"wargame {(command == root ? "" : command.Name + " ")}--help\"");
        }
        if (command == root)
            return $"a command is needed: {string.Join(" or ", commands)}; see \"wargame --help\"";
        return $"{parsed.Errors[0].Message.TrimEnd('.')}; see \"wargame {command.Name} --help\"";
    }

    private static string? Nearest(string word, IEnumerable<string> known)
    {
        var best = known.Select(name => (Name: name, Distance: Wargame.Scenarios.Spelling.Distance(word, name))).DefaultIfEmpty().MinBy(item => item.Distance);
        return best.Name is not null && best.Distance <= Math.Max(2, best.Name.Length / 3) ? best.Name : null;
    }
}
