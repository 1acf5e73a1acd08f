using System.Collections.Immutable;
using System.Text.Json;
using System.Text.RegularExpressions;
using Wargame.Doctrines;
using Wargame.Grains.Desks;
using Wargame.Grains.Sessions;
using Wargame.Scenarios;
using Wargame.Sessions;
using Wargame.Sessions.Languages;
using Wargame.World;

namespace Wargame.Grains.Tests;

/// <summary>The flagship, played by doctrines to its end and sent to every desk in every phase, in each language.</summary>
public sealed partial class PagesInOtherLanguagesTests
{
    /// <summary>What is no text for a reader: keys (a role is known by its English title), words of the protocol, citations, which name papers as they are called.</summary>
    private static readonly HashSet<string> NoTexts = new(StringComparer.Ordinal) { "source", "at", "rule", "id", "key", "role", "joinCode", "sessionId" };

    private static readonly Lazy<(SessionRules Rules, ImmutableArray<SessionState> Moments)> Played = new(Play);

    public static TheoryData<Language> Languages => [Language.Spanish, Language.Portuguese];

    [Theory]
    [MemberData(nameof(Languages))]
    public void No_desk_is_sent_english_in_another_language(Language language)
    {
        var found = new SortedSet<string>(StringComparer.Ordinal);
        var pages = Pages();
        foreach (var (moment, desk) in Played.Value.Moments.SelectMany(moment => Desks().Select(desk => (moment, desk))))
        {
            using var page = JsonDocument.Parse(pages.Make(desk, language, moment, [], default, false, out _).Json);
            found.UnionWith(Texts("", page.RootElement).Where(text => IsEnglish(text.Text)).Select(text => $"{text.Name}: {text.Text}"));
        }

        Assert.True(found.Count == 0, $"{found.Count} texts in {language}:\n" + string.Join('\n', found.Take(60)));
    }

    [Fact]
    public void What_one_reader_is_sent_does_not_depend_on_the_language_of_another()
    {
        var (alone, among) = (Pages(), Pages());
        foreach (var (moment, desk) in Played.Value.Moments.SelectMany(moment => Desks().Select(desk => (moment, desk))))
        {
            among.Make(desk, Language.Spanish, moment, [], default, false, out _);
            var expected = alone.Make(desk, Language.English, moment, [], default, false, out var isNew);
            var sent = among.Make(desk, Language.English, moment, [], default, false, out var isNewAmong);
            among.Make(desk, Language.Portuguese, moment, [], default, false, out _);

            Assert.Equal(isNew, isNewAmong);
            Assert.True(expected.Json.AsSpan().SequenceEqual(sent.Json), $"{desk.Kind} {desk.Actor} in {moment.Phase}");
        }
    }

    [Fact]
    public void English_is_found_where_it_is()
    {
        Assert.True(IsEnglish("Drift to its natural level of the scale"));
        Assert.False(IsEnglish("Vuelta a su nivel natural"));
    }

    private static bool IsEnglish(string text) => EnglishWords().Matches(text).Select(match => match.Value.ToLowerInvariant()).Distinct().Count() >= 2;

    private static IEnumerable<(string Name, string Text)> Texts(string name, JsonElement node) => node.ValueKind switch
    {
        JsonValueKind.Object => node.EnumerateObject().Where(part => !NoTexts.Contains(part.Name)).SelectMany(part => Texts(part.Name, part.Value)),
        JsonValueKind.Array => node.EnumerateArray().SelectMany(part => Texts(name, part)),
        JsonValueKind.String => [(name, node.GetString()!)],
        _ => [],
    };

    private static IEnumerable<DeskAddress> Desks() =>
        [DeskAddress.Control("s"), DeskAddress.Board("s"), .. Played.Value.Rules.Scenario.Teams.Select(team => new DeskAddress(DeskKind.Government, "s", team.Actor))];

    private static DeskPages Pages() => new(Played.Value.Rules, new PublicAddress(), 0, new ShadowShelf(Played.Value.Rules));

    private static (SessionRules, ImmutableArray<SessionState>) Play()
    {
        var loaded = ScenarioLoader.Load(Path.Combine(ScenarioLibrary.FindRoot()!, "bolivia-secession"));
        var rules = new SessionRules(loaded.Scenario!, WorldModel.Compile(loaded.Scenario!.World));
        var (state, moments) = (SessionState.Empty, ImmutableArray.CreateBuilder<SessionState>());
        foreach (var happened in AutomaticPlay.Run(rules, 5).Events)
        {
            var before = state;
            state = rules.Evolve(state, happened);
            if (before.Phase != state.Phase && before.IsOpen)
                moments.Add(before);
        }
        return (rules, [.. moments, state]);
    }

    [GeneratedRegex(@"\b(the|of|and|is|are|with|for|from|by|not|this|that|has|have|was|were|its|their|to|at|you|who|what|which|when|where)\b", RegexOptions.IgnoreCase)]
    private static partial Regex EnglishWords();
}
