using System.Text.Json;
using System.Text.RegularExpressions;
using Wargame.Doctrines;
using Wargame.EventStore;
using Wargame.EventStore.Sqlite;
using Wargame.Scenarios;
using Wargame.Sessions;
using Wargame.Sessions.Events;
using Wargame.World;

namespace Wargame.Cli.Tests;

/// <summary>Sessions of one scenario side by side: from a data folder, from a session file, and of two versions.</summary>
public sealed class ComparingSessions : IAsyncLifetime
{
    private readonly OrdersFolder folder = new();

    public async ValueTask InitializeAsync()
    {
        var rules = Rules("bd01");
        folder.KeepScenario(rules.Scenario.Hash);
        await Keep("first", "KV7PT4", AutomaticPlay.Run(rules, 5).Events, rules);
        await Keep("lucky", "LUCKY2", AutomaticPlay.Run(rules, 6).Events, rules);
        var believing = Rules("evidence-2025");
        await Keep("believing", "EV2D25", AutomaticPlay.Run(believing, 5).Events, believing);
    }

    public ValueTask DisposeAsync()
    {
        folder.Dispose();
        return ValueTask.CompletedTask;
    }

    [Fact]
    public void Two_sessions_are_told_apart_in_words_that_name_what_they_have_in_common_and_what_not()
    {
        var (code, output, error) = Compare("KV7PT4", "EV2D25");

        Assert.Equal((0, ""), (code, error));
        Assert.Contains("KV7PT4: seed 5, profile bd01, 4 turns", output, StringComparison.Ordinal);
        Assert.Contains("They were played under different beliefs (KV7PT4: bd01, EV2D25: evidence-2025)", output, StringComparison.Ordinal);
        Assert.Contains("Mandates, points of 100:", output, StringComparison.Ordinal);
        Assert.Contains("What differs most at the end", output, StringComparison.Ordinal);
        Assert.Contains("Who made the difference:", output, StringComparison.Ordinal);
    }

    [Fact]
    public void As_json_every_course_is_there_and_the_first_difference_is_where_they_first_differ()
    {
        var compared = JsonDocument.Parse(Compare("KV7PT4", "LUCKY2", "EV2D25", "--format", "json").Output).RootElement;

        Assert.Equal(["KV7PT4", "LUCKY2", "EV2D25"], compared.GetProperty("sessions").EnumerateArray().Select(session => session.GetProperty("name").GetString()));
        Assert.Equal((4, true, false, false), (compared.GetProperty("turns").GetInt32(), compared.GetProperty("sameVersion").GetBoolean(),
            compared.GetProperty("sameBeliefs").GetBoolean(), compared.GetProperty("sameLuck").GetBoolean()));
        var numbers = compared.GetProperty("numbers").EnumerateArray().ToList();
        Assert.NotEmpty(numbers);
        foreach (var number in numbers)
        {
            var courses = number.GetProperty("courses").EnumerateArray().Select(course => course.EnumerateArray().Select(value => value.GetDecimal()).ToArray()).ToArray();
            Assert.All(courses, course => Assert.Equal(5, course.Length));
            var first = Enumerable.Range(0, 5).First(turn => courses.Any(course => course[turn] != courses[0][turn]));
            Assert.Equal(first, number.GetProperty("first").GetInt32());
        }
    }

    [Fact]
    public void Of_two_sessions_the_parts_of_every_difference_sum_to_it_and_of_three_there_are_none()
    {
        var numbers = JsonDocument.Parse(Compare("KV7PT4", "EV2D25", "--format", "json").Output).RootElement.GetProperty("shares").GetProperty("numbers").EnumerateArray().ToList();

        Assert.Contains(numbers, number => number.GetProperty("difference").GetDecimal() != 0);
        Assert.All(numbers, number => Assert.Equal(
            number.GetProperty("difference").GetDecimal(),
            number.GetProperty("shares").EnumerateArray().Sum(share => share.GetDecimal()) + number.GetProperty("control").GetDecimal()
            + number.GetProperty("luck").GetDecimal() + number.GetProperty("beliefs").GetDecimal()));
        Assert.All(numbers, number => Assert.Equal(0, number.GetProperty("luck").GetDecimal()));
        Assert.Contains(numbers, number => number.GetProperty("beliefs").GetDecimal() != 0);
        Assert.Equal(
            JsonValueKind.Null, JsonDocument.Parse(Compare("KV7PT4", "LUCKY2", "EV2D25", "--format", "json").Output).RootElement.GetProperty("shares").ValueKind);
    }

    [Fact]
    public void A_session_file_stands_beside_a_stored_session_and_beside_itself_never_parts()
    {
        Assert.Equal(0, folder.Run("export", "data", "KV7PT4", "session.zip", "--without-names").Code);
        var (code, output, _) = folder.Run("compare", "session.zip", "data/KV7PT4", "--scenarios", ".");

        Assert.Equal(0, code);
        Assert.Contains("KV7PT4 decided as session did, throughout.", output, StringComparison.Ordinal);
        Assert.Contains("No number of the world ever differs.", output, StringComparison.Ordinal);
        Assert.Contains("session (2)", folder.Run("compare", "session.zip", "session.zip", "--scenarios", ".").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void The_page_stands_alone_and_says_every_picture_in_words()
    {
        var (code, _, error) = Compare("KV7PT4", "LUCKY2", "--out", "beside.html");

        Assert.Equal((0, ""), (code, error));
        var page = File.ReadAllText(Path.Combine(folder.Root, "beside.html"));
        Assert.DoesNotMatch("(?i)<script|https?://|url\\(|<link", page);
        Assert.Equal(Regex.Count(page, "<svg"), Regex.Count(page, "<svg [^>]*role=\"img\" aria-label=\"[^\"]+: [^\"]+\""));
        Assert.Contains("Where the courses parted", page, StringComparison.Ordinal);
        Assert.Contains("Who made the difference", page, StringComparison.Ordinal);
        Assert.Equal(page, Again("beside.html"));
    }

    [Theory]
    [InlineData(2, "1 session cannot be compared; name two to 6", "KV7PT4")]
    [InlineData(2, "no session has the code or id", "KV7PT4", "NONE22")]
    [InlineData(2, "there is no branch in session.zip", "KV7PT4", "session.zip#Other")]
    [InlineData(1, "session file", "KV7PT4", "valley/scenario.yaml")]
    public void What_cannot_be_compared_gives_one_line(int expected, string words, params string[] sessions)
    {
        folder.Run("export", "data", "KV7PT4", "session.zip");
        var (code, output, error) = Compare(sessions);

        Assert.Equal((expected, ""), (code, output));
        Assert.Contains(words, error, StringComparison.Ordinal);
        Assert.Equal(error.Length - 1, error.IndexOf('\n', StringComparison.Ordinal));
    }

    [Fact]
    public async Task Sessions_of_two_scenarios_are_refused_and_both_are_named()
    {
        var valley = Path.Combine(folder.Root, "valley");
        foreach (var file in Directory.EnumerateFiles(valley, "*", SearchOption.AllDirectories))
        {
            var copy = Path.Combine(folder.Root, "dale", Path.GetRelativePath(valley, file));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.WriteAllText(copy, File.ReadAllText(file).Replace("id: valley\ntitle", "id: dale\ntitle", StringComparison.Ordinal));
        }

        var rules = Rules("bd01", "dale");
        await Keep("other", "THER22", AutomaticPlay.Run(rules, 5).Events, rules);

        var (code, output, error) = Compare("KV7PT4", "THER22");

        Assert.Equal((2, ""), (code, output));
        Assert.Contains("THER22 was played with dale, and KV7PT4 with valley", error, StringComparison.Ordinal);
    }

    private (int Code, string Output, string Error) Compare(params string[] args) => folder.Run(["compare", .. args, "--data", "data", "--scenarios", "."]);

    private string Again(string page)
    {
        Compare("KV7PT4", "LUCKY2", "--out", page);
        return File.ReadAllText(Path.Combine(folder.Root, page));
    }

    private SessionRules Rules(string profile, string id = "valley")
    {
        var scenario = ScenarioLoader.Load(Path.Combine(folder.Root, id)).Scenario!;
        return new(scenario, WorldModel.Compile(scenario.World, profile));
    }

    private async Task Keep(string id, string code, IEnumerable<SessionEvent> events, SessionRules rules)
    {
        await using var store = SqliteStore.Open(Path.Combine(folder.Root, "data"));
        await store.Register(
            new SessionEntry(id, code, rules.Scenario.Id, rules.Scenario.Hash, "automatic", DateTimeOffset.UnixEpoch, rules.Model.Profile), new TokenEntry(id, id, "control", "", ""));
        await store.Append(id, 0, [.. events.Select(happened => new NewEvent(happened.GetType().Name, SessionEventJson.Write(happened), happened.At))]);
    }
}
