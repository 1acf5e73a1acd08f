using System.Collections.Immutable;
using System.IO.Compression;
using System.Text;
using Wargame.Sessions.Events;
using Wargame.Sessions.Views;

namespace Wargame.Reports.Tests;

/// <summary>A team's edition has what that team was told, and nothing of what others kept to themselves.</summary>
public class SecretsInReports
{
    public static TheoryData<string, string> Files => new(
        from form in ReportForm.All
        from edition in (Edition[])[new Edition.Team(PlayedSession.Bolivia), new Edition.Public()]
        where form.Has(edition)
        select (form.Word, edition.Word));

    [Theory]
    [MemberData(nameof(Files))]
    public async Task No_file_of_a_team_or_of_everybody_has_a_canary_of_another_team(string kind, string edition)
    {
        var text = await TextOf(kind, edition);

        Assert.DoesNotContain(PlayedSession.Canary, text, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task Of_a_session_that_is_still_played_there_is_what_was_released_and_no_canary_either()
    {
        foreach (var form in ReportForm.All.Where(form => form.IsForRunning))
        {
            foreach (var edition in (Edition[])[new Edition.Team(PlayedSession.Bolivia), new Edition.Public()])
            {
                if (form.Has(edition))
                    Assert.DoesNotContain(PlayedSession.Canary, await TextOf(form.Word, edition.Word, Running(3)), StringComparison.OrdinalIgnoreCase);
            }
        }
        Assert.Contains("Cable CANARY", await TextOf("csv", "full", Running(3)), StringComparison.Ordinal);
    }

    [Fact]
    public void A_team_that_still_plays_is_not_told_what_evaluators_wrote_of_it_nor_what_its_doctrine_would_have_ordered()
    {
        var (running, over) = (Rows(Running(3)), Rows(PlayedSession.Played));

        Assert.NotEmpty(over["observations"]);
        Assert.NotEmpty(over["doctrine_orders"]);
        Assert.Empty(running["observations"]);
        Assert.Empty(running["doctrine_orders"]);
        Assert.NotEmpty(running["orders"]);
        Assert.Equal(3, running["turns"].Length);
    }

    [Fact]
    public void Nothing_that_came_after_the_last_results_is_in_a_session_so_far()
    {
        var events = PlayedSession.Played.Events;
        var third = events.Select((happened, place) => (happened, place)).Where(one => one.happened is ResultsReleased).ElementAt(2).place;

        Assert.Equal(third + 1, Recording.SoFar(PlayedSession.Rules, events[..(third + 10)])!.Events.Length);
        Assert.Null(Recording.SoFar(PlayedSession.Rules, [.. events.TakeWhile(happened => happened is not ResultsReleased)]));
    }

    [Theory]
    [InlineData("csv")]
    [InlineData("xlsx")]
    [InlineData("parquet")]
    public async Task The_full_edition_has_the_canaries_so_that_their_absence_means_something(string kind)
    {
        var text = await TextOf(kind, "full");

        foreach (var told in (string[])["Among ourselves CANARY", "To our friends CANARY", "Quietly. CANARY", "Cable CANARY", "Deal CANARY", "We promise CANARY", "They whispered CANARY", "covert-CANARY", "We saw nothing. CANARY", "They did not. CANARY"])
            Assert.Contains(told, text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("csv")]
    [InlineData("xapi")]
    public async Task The_team_that_keeps_the_secret_has_it_in_its_own_edition(string kind) =>
        Assert.Contains(PlayedSession.Canary, await TextOf(kind, PlayedSession.UnitedStates), StringComparison.Ordinal);

    [Fact]
    public async Task A_private_note_is_in_no_edition()
    {
        foreach (var form in ReportForm.All)
            Assert.DoesNotContain("My own CANARY", await TextOf(form.Word, "full"), StringComparison.Ordinal);
    }

    [Fact]
    public void What_a_team_does_not_see_exactly_has_no_exact_value_in_its_edition()
    {
        var (rules, played) = (PlayedSession.Rules, PlayedSession.Played.Played);
        var numbers = PlayedSession.Tables(PlayedSession.Bolivia).Single(table => table.Name == "numbers");
        var exact = numbers.Rows.Where(row => row[numbers.Place("value_milli")] is not null).Select(row => (string)row[numbers.Place("number")]!).ToHashSet();
        var hidden = rules.Model.Slots.Where(slot => View.Explain(rules, played, new Viewer.Team(PlayedSession.Bolivia), slot.Key, 1) is null).Select(slot => slot.Key).ToList();

        Assert.NotEmpty(hidden);
        Assert.DoesNotContain(hidden, exact.Contains);
    }

    [Fact]
    public void Two_sessions_that_differ_in_what_another_team_keeps_secret_give_a_team_the_same_tables()
    {
        var told = PlayedSession.Played;
        var otherwise = Recording.Of(PlayedSession.Rules, told.Events.Select(happened => happened is MessageSent { From: PlayedSession.UnitedStates } sent && !sent.Members.Contains(PlayedSession.Bolivia)
            ? sent with { Text = "Something else altogether" }
            : happened));

        var (one, other) = (Cells(told), Cells(otherwise));

        Assert.Equal(one, other);
    }

    [Fact]
    public async Task There_is_no_edition_for_a_team_that_is_not_in_the_scenario() =>
        await Assert.ThrowsAsync<ArgumentException>(() => TextOf("csv", "atlantis"));

    private static List<object?> Cells(Recording recording) =>
        [.. Tables.TableSet.Of(recording, new Edition.Team(PlayedSession.Bolivia)).SelectMany(table => table.Rows).SelectMany(row => row)];

    private static Recording Running(int turns)
    {
        var events = PlayedSession.Played.Events;
        var next = events.Select((happened, place) => (happened, place)).Where(one => one.happened is ResultsReleased).ElementAt(turns).place;
        return Recording.SoFar(PlayedSession.Rules, events[..next])!;
    }

    private static Dictionary<string, ImmutableArray<ImmutableArray<object?>>> Rows(Recording recording) =>
        Tables.TableSet.Of(recording, new Edition.Team(PlayedSession.Bolivia)).ToDictionary(table => table.Name, table => table.Rows);

    private static async Task<string> TextOf(string kind, string edition, Recording? recording = null)
    {
        var file = await ReportWriter.Write(recording ?? PlayedSession.Played, ReportForm.Find(kind)!, Edition.Read(edition), PlayedSession.Home);
        Assert.DoesNotContain(PlayedSession.Canary, file.Name, StringComparison.OrdinalIgnoreCase);
        if (!file.Content.AsSpan().StartsWith("PK"u8))
            return Encoding.UTF8.GetString(file.Content);
        using var zip = new ZipArchive(new MemoryStream(file.Content));
        var text = new StringBuilder();
        foreach (var entry in zip.Entries)
        {
            using var memory = new MemoryStream();
            await using (var stream = await entry.OpenAsync())
                await stream.CopyToAsync(memory);
            // Parquet keeps its texts as they are, unless its pages are pressed.
            text.Append(entry.Name).Append('\n').Append(entry.Name.EndsWith(".parquet", StringComparison.Ordinal) ? await Plain(memory) : Encoding.UTF8.GetString(memory.ToArray()));
        }
        return text.ToString();
    }

    private static async Task<string> Plain(MemoryStream parquet)
    {
        await using var reader = await Parquet.ParquetReader.CreateAsync(parquet);
        var text = new StringBuilder();
        using var group = reader.OpenRowGroupReader(0);
        foreach (var field in reader.Schema.GetDataFields().Where(field => field.ClrType == typeof(string) || field.ClrType == typeof(ReadOnlyMemory<char>)))
        {
            var cells = new string?[group.RowCount];
            await group.ReadAsync(field, cells);
            text.AppendJoin('\n', cells);
        }
        return text.ToString();
    }
}
