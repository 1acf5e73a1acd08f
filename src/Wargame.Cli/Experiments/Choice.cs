using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;

namespace Wargame.Cli.Experiments;

/// <summary>Options that are checked word by word, so that a mistake is one line that says what is possible.</summary>
internal static class Choice
{
    /// <summary>An option that takes one of a few words; null without it.</summary>
    public static Option<string?> Of(string name, string description, params string[] words) => new(name)
    {
        Description = description,
        HelpName = string.Join('|', words),
        CustomParser = result => words.Contains(Word(result)) ? Word(result) : Refuse<string>(result, $"none of {string.Join(", ", words)}"),
    };

    /// <summary>An option that takes a whole number.</summary>
    public static Option<int?> Whole(string name, string description, int minimum, int maximum) => new(name)
    {
        Description = FormattableString.Invariant($"{description}, {minimum} to {maximum}"),
        HelpName = "N",
        CustomParser = result => int.TryParse(Word(result), NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= minimum && number <= maximum
            ? number
            : Refuse<int?>(result, FormattableString.Invariant($"not a whole number from {minimum} to {maximum}")),
    };

    /// <summary>An option that takes a seed.</summary>
    public static Option<ulong> Seed(string name, string description) => new(name)
    {
        Description = description,
        HelpName = "S",
        DefaultValueFactory = _ => 1,
        CustomParser = result => ulong.TryParse(Word(result), NumberStyles.None, CultureInfo.InvariantCulture, out var seed)
            ? seed
            : Refuse<ulong>(result, FormattableString.Invariant($"not a whole number from 0 to {ulong.MaxValue}")),
    };

    /// <summary>An option that takes names, parted by commas or given again.</summary>
    public static Option<string[]> Names(string name, string helpName, string description) => new(name)
    {
        Description = description,
        HelpName = helpName,
        DefaultValueFactory = _ => [],
        CustomParser = result => [.. result.Tokens.SelectMany(token => token.Value.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)).Distinct()],
        Arity = ArgumentArity.OneOrMore,
    };

    /// <summary>The one thing that a command is about. What looks like an option is a mistyped one.</summary>
    public static Argument<string> Subject(string name, string description)
    {
        var argument = new Argument<string>(name) { Description = description };
        argument.Validators.Add(given =>
        {
            if (given.Tokens.FirstOrDefault(token => token.Value.StartsWith('-')) is { } option)
                given.AddError($"unknown option \"{option.Value}\"");
        });
        return argument;
    }

    private static string Word(ArgumentResult result) => result.Tokens.Count > 0 ? result.Tokens[^1].Value : "";

    private static T? Refuse<T>(ArgumentResult result, string why)
    {
        var option = (result.Parent as OptionResult)?.Option.Name ?? "";
        result.AddError($"\"{Word(result)}\" after {option} is {why}");
        return default;
    }
}
