using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;
using Wargame.Doctrines;
using Wargame.Reports.Replay.Maps;
using Wargame.Reports.Tests.Word;
using Wargame.Sessions;
using Wargame.Sessions.Commands;
using Wargame.Sessions.Events;
using Wargame.Sessions.Languages;

namespace Wargame.Reports.Tests.Replay;

/// <summary>A session as one file that replays without a network, for each with what they were told.</summary>
public partial class ReplayFileTests
{
    private const string Canary = "CANARY";
    private const string Bolivia = "bolivia";
    private const string UnitedStates = "us";
    private static readonly Recording Played = Play("Our secret " + Canary);

    [Fact]
    public void A_teams_file_has_no_canary_of_another_teams_secrets() =>
        Assert.All((Edition[])[new Edition.Team(Bolivia), new Edition.Public()], edition => Assert.DoesNotContain(Canary, Text(Played, edition), StringComparison.OrdinalIgnoreCase));

    [Fact]
    public void The_team_itself_and_control_find_the_secret_so_that_its_absence_means_something()
    {
        Assert.Contains($"I confide {Canary}", Text(Played, new Edition.Full()), StringComparison.Ordinal);
        var own = Text(Played, new Edition.Team(UnitedStates));
        Assert.Contains($"I confide {Canary}", own, StringComparison.Ordinal);
        Assert.Contains($"Our secret {Canary}", own, StringComparison.Ordinal);
    }

    [Fact]
    public void Two_sessions_that_differ_in_what_another_team_keeps_secret_give_the_same_bytes() =>
        Assert.Equal(Text(Played, new Edition.Team(Bolivia)), Text(Play("Something else altogether"), new Edition.Team(Bolivia)));

    [Fact]
    public void Controls_file_has_every_teams_decisions_mandates_and_secret_motives_and_the_hash_of_every_turn()
    {
        var text = System.Net.WebUtility.HtmlDecode(Text(Played, new Edition.Full()));
        Assert.Contains($"Our secret {Canary}", text, StringComparison.Ordinal);
        var cards = Played.Rules.Scenario.Teams.Select(team => (team.Actor, Sessions.Views.View.Of(Played.Rules, Played.Played, team.Actor).PrivateCard!.Card.Title)).ToList();
        Assert.All(cards, card => Assert.Contains($"In secret: {card.Title}", text, StringComparison.Ordinal));
        Assert.All(Played.Released, state => Assert.Contains($"{state.Turns[^1].Result.Hash:x16}", text, StringComparison.Ordinal));
        var own = System.Net.WebUtility.HtmlDecode(Text(Played, new Edition.Team(Bolivia)));
        Assert.All(cards, card => Assert.Equal(card.Actor == Bolivia, own.Contains($"In secret: {card.Title}", StringComparison.Ordinal)));
    }

    [Fact]
    public void Each_turn_has_the_map_in_the_colours_of_its_time()
    {
        var text = Text(Played, new Edition.Public());
        var units = Played.Rules.Scenario.Map.Regions.Values.SelectMany(units => units).ToList();
        Assert.NotEmpty(units);
        Assert.All(units, unit => Assert.Contains($"<path id=\"unit-{unit}\" d=\"M", text, StringComparison.Ordinal));
        Assert.All(units, unit => Assert.Equal(Played.Released.Length, text.Split($"href=\"#unit-{unit}\"").Length - 1));
        Assert.True(Colours().Matches(text).Select(found => found.Value).Distinct().Count() > 1);
    }

    [Fact]
    public void The_outlines_of_every_country_can_be_read()
    {
        var countries = typeof(Boundaries).Assembly.GetManifestResourceNames().Where(name => name.StartsWith("boundaries/", StringComparison.Ordinal)).Select(name => name[11..14]).ToList();
        Assert.True(countries.Count > 10);
        Assert.All(countries, country => Assert.NotEmpty(Boundaries.Of(country)));
        // The smallest islands are but a point.
        Assert.All(countries, country => Assert.All(Boundaries.Of(country), unit => Assert.True(unit.Value.Max(ring => ring.Length) > 3, unit.Key)));
        // The capital has a shape of its own under its province's code.
        Assert.True(Boundaries.Of("col")["CO-CUN"].Length > 1);
    }

    [Fact]
    public void Every_released_turn_stands_in_it_with_the_headline_of_its_time()
    {
        var text = Text(Played, new Edition.Team(Bolivia));
        Assert.Equal(Played.Released.Length, Scenes().Count(text));
        Assert.All(Played.Released, state => Assert.Contains(System.Net.WebUtility.HtmlEncode(Sessions.Views.View.Of(Played.Rules, state, Bolivia).Outcome!.Headline).Replace("&#39;", "'", StringComparison.Ordinal), System.Net.WebUtility.HtmlEncode(System.Net.WebUtility.HtmlDecode(text)).Replace("&#39;", "'", StringComparison.Ordinal), StringComparison.Ordinal));
    }

    [Fact]
    public void It_asks_nothing_of_any_network_and_lets_only_its_own_script_run()
    {
        var text = Text(Played, new Edition.Full());
        Assert.Contains("default-src 'none'", text, StringComparison.Ordinal);
        Assert.DoesNotMatch(Outside(), text);
        var script = Script().Match(text).Groups[1].Value;
        Assert.Contains($"script-src 'sha256-{Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(script)))}'", text, StringComparison.Ordinal);
        Assert.Single(Script().Matches(text));
    }

    [Fact]
    public void What_people_write_stays_text()
    {
        var text = Text(Play("</script><img src=x onerror=alert(1)>"), new Edition.Full());
        Assert.DoesNotContain("<img", text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(Language.Spanish, "<html lang=\"es\">", "Turno siguiente")]
    [InlineData(Language.Portuguese, "<html lang=\"pt\">", "Turno seguinte")]
    public void It_is_in_the_readers_language(Language language, string page, string words)
    {
        var recording = Recording.Of(Played.Rules.In(language), Played.Events);
        var text = Text(recording, new Edition.Public());
        Assert.Contains(page, text, StringComparison.Ordinal);
        Assert.Contains(words, text, StringComparison.Ordinal);
    }

    // Two turns: the United States says why in secret, and writes to its own people what nobody else may read.
    private static Recording Play(string secret)
    {
        var rules = SeminarRoom.Rules(SeminarRoom.Bolivia, 2);
        var (state, events, count) = (SessionState.Empty, new List<SessionEvent>(), 0);
        var seat = new Issuer.Seat("rui");
        string Id() => $"c{++count}";
        DateTimeOffset At() => new DateTimeOffset(2026, 3, 2, 9, 0, 0, TimeSpan.Zero).AddSeconds(count);
        void Do(Command command)
        {
            var decision = rules.Decide(state, command, out var after);
            Assert.True(decision.Accepted, decision.Refusal?.Why.ToString());
            state = after;
            events.AddRange(decision.Events);
        }
        Do(new OpenSession(Id(), At(), new Issuer.Control(), "s1", "KV7PT4", 7, Pace.Facilitated));
        Do(new TakeSeat(Id(), At(), new Issuer.Control(), "ana", Bolivia, "Ana"));
        Do(new TakeSeat(Id(), At(), new Issuer.Control(), "rui", UnitedStates, "Rui"));
        while (state.Phase != Phase.HotWash)
        {
            if (state.Phase == Phase.Deliberation)
            {
                Do(new SendMessage(Id(), At(), seat, [UnitedStates], "", secret.Replace("Our secret", "I confide", StringComparison.Ordinal)));
                Do(new MarkRead(Id(), At(), seat, state.Conversations[^1].Id, state.Conversations[^1].Messages[^1].Number));
                Do(new Sign(Id(), At(), seat, secret));
            }
            while (UnplayedActors.NextCommand(rules, state, At()) is { } command)
                Do(command);
            Do(new AdvancePhase(Id(), At(), new Issuer.Control(), state.Phase));
        }
        return Recording.Of(rules, events);
    }

    private static string Text(Recording recording, Edition edition)
    {
        var content = ReportWriter.Write(recording, ReportForm.Find("replay")!, edition, new Uri("http://localhost")).GetAwaiter().GetResult().Content;
        if (Environment.GetEnvironmentVariable("WARGAME_KEEP") is { Length: > 0 } folder)
            File.WriteAllBytes(Path.Combine(folder, $"replay-{edition.Word}.html"), content);
        return Encoding.UTF8.GetString(content);
    }

    [GeneratedRegex("<section class=\"scene\"")]
    private static partial Regex Scenes();

    [GeneratedRegex("fill=\"#[0-9a-f]{6}\"")]
    private static partial Regex Colours();

    [GeneratedRegex("<script>(.*?)</script>", RegexOptions.Singleline)]
    private static partial Regex Script();

    [GeneratedRegex("""(src|srcset|action)="|href="(?!#unit-)|@import|url\(|fetch\(|XMLHttp|WebSocket""")]
    private static partial Regex Outside();
}
