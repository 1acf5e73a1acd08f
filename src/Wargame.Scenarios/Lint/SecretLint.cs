using System.Text.RegularExpressions;
using Wargame.World.Definition;

namespace Wargame.Scenarios.Lint;

/// <summary>Secrets that are quoted where others read them: any eight words in a row.</summary>
internal static partial class SecretLint
{
    private const int Telling = 8;

    public static void Run(Lints lints)
    {
        var secrets = Secrets(lints).ToList();
        foreach (var (name, text, at, readers) in Texts(lints))
        {
            var runs = Runs(text).ToHashSet(StringComparer.Ordinal);
            foreach (var secret in secrets.Where(secret => readers is null || !readers.All(secret.Knows.Contains)))
            {
                if (secret.Name != name && Runs(secret.Text).FirstOrDefault(runs.Contains) is { } told)
                    lints.Warn(DiagnosticCatalogue.Lint.SecretTold, at, $"{name} quotes {secret.Name}: \"{told} …\"", "say it in other words, or leave it out",
                        lints.Ignore(DiagnosticCatalogue.Lint.SecretTold, secret.Name.Split('"')[1]));
            }
        }
    }

    /// <summary>What few may know, and who they are.</summary>
    private static IEnumerable<(string Name, string Text, IReadOnlyCollection<string> Knows)> Secrets(Lints lints) =>
    [
        .. lints.World.PrivateCards.Where(card => card.Actor.Length > 0).Select(card => ($"private card \"{card.Id}\"", card.Text, (IReadOnlyCollection<string>)[card.Actor])),
        .. lints.World.Injects.Where(inject => !inject.To.IsEmpty).Select(inject => ($"inject \"{inject.Id}\"", inject.Text, (IReadOnlyCollection<string>)inject.To)),
        .. lints.World.Injects.Where(inject => inject.Expected.Length > 0).Select(inject => ($"what control expects of inject \"{inject.Id}\"", inject.Expected, (IReadOnlyCollection<string>)[])),
    ];

    /// <summary>What people read, where it stands, and who they are; null for everyone.</summary>
    private static IEnumerable<(string Name, string Text, SourceSpan At, IReadOnlyCollection<string>? Readers)> Texts(Lints lints)
    {
        var root = new SourceSpan($"{lints.Scenario.Id}/scenario.yaml", 1, 1);
        return
        [
            ("the summary", $"{lints.Scenario.Subtitle}\n{lints.Scenario.Summary}", root, null),
            .. lints.World.Injects.Select(inject => ($"inject \"{inject.Id}\"", inject.Text, inject.At, inject.To.IsEmpty ? null : (IReadOnlyCollection<string>?)inject.To)),
            .. lints.World.Crises.Select(crisis => ($"crisis \"{crisis.Id}\"", crisis.Text, crisis.At, crisis.To.IsEmpty ? null : (IReadOnlyCollection<string>?)crisis.To)),
            .. lints.Scenario.Teams.Select(team => ($"the brief of \"{team.Actor}\"", team.Brief, lints.BriefOf(team), (IReadOnlyCollection<string>?)[team.Actor])),
        ];
    }

    private static IEnumerable<string> Runs(string text)
    {
        var words = Word().Matches(text).Select(word => word.Value.ToLowerInvariant()).ToArray();
        for (var from = 0; from + Telling <= words.Length; from++)
            yield return string.Join(' ', words, from, Telling);
    }

    [GeneratedRegex(@"[\p{L}\p{N}']+")]
    private static partial Regex Word();
}
