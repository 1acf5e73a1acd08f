using System.Collections;
using System.Collections.Immutable;
using System.Reflection;
using System.Text.RegularExpressions;
using Wargame.Sessions.Languages;
using Wargame.Sessions.Tests.Small;
using Wargame.Sessions.Tests.Storage;
using Wargame.Sessions.Views;
using Wargame.World.Wording;

namespace Wargame.Sessions.Tests.Rulebook;

/// <summary>
/// A language in which every sentence stands in brackets. A session in which something of everything happens is read in it after every deed by
/// everybody: outside of the brackets there is nothing but what the scenario's author and the people wrote.
/// </summary>
public sealed partial class PseudoLanguageTests
{
    private static readonly SessionRules Pseudo = InBrackets(SmallScenario.Rules);

    [Fact]
    public void No_english_stands_on_any_page_of_anybody_at_any_time()
    {
        var found = Read(Pseudo, out var bracketed);

        Assert.True(bracketed > 80, $"only {bracketed} texts stood in brackets: the pages were not read");
        Assert.True(found.Count == 0, string.Join('\n', found.Take(40)));
    }

    [Fact]
    public void The_check_finds_english_where_a_language_has_no_phrasebook() =>
        Assert.Contains(Read(SmallScenario.Rules, out _), text => text.Contains("asks for help", StringComparison.Ordinal));

    [Fact]
    public void Every_refusal_of_the_catalogue_is_said_in_the_language()
    {
        var refusals = typeof(Refusals).GetProperties(BindingFlags.Public | BindingFlags.Static).Select(property => property.GetValue(null)).OfType<Refusal>().ToList();

        Assert.True(refusals.Count > 100);
        Assert.All(refusals, refusal => Assert.Matches("^⟦.*⟧$", Pseudo.Say(refusal.Why)));
        Assert.All(refusals.Where(refusal => !refusal.Mend.IsEmpty), refusal => Assert.Matches("^⟦.*⟧$", Pseudo.Say(refusal.Mend)));
    }

    private static SessionRules InBrackets(SessionRules rules)
    {
        var book = new Phrasebook(Language.Spanish, pattern => pattern.Any(char.IsLetter) ? $"⟦{pattern}⟧" : null);
        return new SessionRules(rules.Scenario with { Phrases = new Phrasebooks(book) }, rules.Model).In(Language.Spanish);
    }

    private static SortedSet<string> Read(SessionRules rules, out int bracketed)
    {
        var shown = new HashSet<string>(StringComparer.Ordinal);
        var room = FullRoom.Play(room => Pages(rules, room.State).ToList().ForEach(page => shown.UnionWith(Texts.Of(page))));
        var written = Texts.Of(room.Rules.Scenario).Concat(room.Events.SelectMany(Texts.Of)).Concat(Texts.Of(room.State.Cell))
            .SelectMany(text => (string[])[text, text.TrimEnd('.')]).Where(text => Words().IsMatch(text)).Concat(Names(room.Rules)).Distinct().OrderByDescending(text => text.Length).ToList();
        bracketed = shown.Count(text => text.Contains('⟦', StringComparison.Ordinal));
        return [.. shown.Select(text => Outside(text, written)).Where(text => Words().IsMatch(text))];
    }

    private static IEnumerable<string> Names(SessionRules rules) =>
        rules.Model.Slots.SelectMany(slot => (string[])[slot.Entity.Name, slot.Variable.Name]).Where(name => name.Length > 3);

    private static string Outside(string text, List<string> written)
    {
        for (var before = ""; before != text;)
            (before, text) = (text, Brackets().Replace(text, ""));
        return written.Aggregate(text, (rest, known) => rest.Replace(known, "", StringComparison.OrdinalIgnoreCase));
    }

    private static IEnumerable<object> Pages(SessionRules rules, SessionState state)
    {
        var here = ImmutableDictionary<string, bool>.Empty;
        yield return View.OfControl(rules, state, here);
        yield return View.OfBoard(rules, state, here);
        foreach (var team in rules.Scenario.Teams)
            yield return View.Of(rules, state, team.Actor, here);
        foreach (var slot in state.Phase == Phase.HotWash ? rules.Model.Slots : [])
        {
            if (View.Explain(rules, state, new Viewer.Control(), slot.Key, state.Turns.Length) is { } explained)
                yield return explained;
        }
        if (View.OfReview(rules, state, here) is { } review)
            yield return review;
    }

    [GeneratedRegex("⟦[^⟦⟧]*⟧")]
    private static partial Regex Brackets();

    [GeneratedRegex(@"\p{L}{2,}[,;:]? \p{L}{2,}")]
    private static partial Regex Words();

    /// <summary>All texts that an object holds, its parts' too.</summary>
    private static class Texts
    {
        public static IEnumerable<string> Of(object root) => Walk(root, new HashSet<object>(ReferenceEqualityComparer.Instance));

        private static IEnumerable<string> Walk(object? node, HashSet<object> seen)
        {
            if (node is string text)
                return [text];
            if (node is null or Delegate or Sentence || node.GetType() is { IsPrimitive: true } or { IsEnum: true } || !seen.Add(node))
                return [];
            return node is IEnumerable parts ? Parts(parts).SelectMany(part => Walk(part, seen))
                : node.GetType().FullName?.StartsWith("System.", StringComparison.Ordinal) == true && node is not System.Runtime.CompilerServices.ITuple ? KeyAndValue(node, seen)
                : Properties(node).SelectMany(part => Walk(part, seen));
        }

        private static IEnumerable<object?> Parts(IEnumerable parts) =>
            parts.GetType().GetProperty("IsDefault")?.GetValue(parts) is true ? [] : parts.Cast<object?>().ToList();

        private static IEnumerable<string> KeyAndValue(object node, HashSet<object> seen) => node.GetType().Name.StartsWith("KeyValuePair", StringComparison.Ordinal)
            ? Properties(node).SelectMany(part => Walk(part, seen))
            : [];

        private static IEnumerable<object?> Properties(object node) => node is System.Runtime.CompilerServices.ITuple tuple
            ? Enumerable.Range(0, tuple.Length).Select(place => tuple[place])
            : node.GetType().GetProperties(BindingFlags.Public | BindingFlags.Instance)
                .Where(property => property.GetIndexParameters().Length == 0 && !property.PropertyType.IsByRefLike).Select(property => property.GetValue(node)).ToList();
    }
}
