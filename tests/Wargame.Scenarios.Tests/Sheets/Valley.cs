using System.Collections.Immutable;
using System.Text;
using Wargame.Scenarios.Sheets;

namespace Wargame.Scenarios.Tests.Sheets;

/// <summary>The valley with injects in every form in which authors write them, and what sheets make of it.</summary>
internal static class Valley
{
    public const string Injects = """
        # The calendar of the valley.
        injects:
          # The first day.
          - id: march            # nobody expected it
            title: Growers march
            text: |              # told by radio
              They march.

              *Thousands* of them.
            channel: news
            from: 'El Deber'
            to: everyone
            turn: 1

            # What we hope for.
            expected: An answer. # soon
            effects:
              - { id: march-shakes, because: Crowds., change: { highland.approval: -3 }, source: made for tests, grade: D }
            source: "made for tests: by hand"
            grade: D

          # The second.
          - { id: offices-seized, title: Offices are seized, text: It is serious., channel: intelligence, from: The service, to: [highland, us], when: lowland.rung >= 1 and growers.bond_state < 50, not_before: 2, source: made for tests, grade: X } # in braces
          - id: quiet
            title: A quiet day
            text: Nothing.
            channel: rumour
            from: "A friend"
            to:
              - highland
            custom:
              Place: The square    # where
              Map sheet: "12"
            source: made for tests
            grade: D
        # The end of the calendar.

        """;

    public static MemoryFiles Files { get; } = Written(MemoryFiles.Valley, Injects);

    public static ImmutableArray<SheetTable> Tables(IScenarioFiles? files = null) => ScenarioSheets.Export(files ?? Files, Loaded(files ?? Files));

    public static LoadResult Loaded(IScenarioFiles files)
    {
        var loaded = ScenarioLoader.Load(files);
        Assert.True(loaded.Scenario is not null, string.Join('\n', loaded.Diagnostics));
        return loaded;
    }

    /// <summary>The tables with another text in a cell of the row that begins with an id.</summary>
    public static ImmutableArray<SheetTable> With(string sheet, string id, string column, string text, CellKind kind = CellKind.Text) =>
        [.. Tables().Select(table => table.Name == sheet ? table with { Rows = [.. table.Rows.Select(row => row.Cells.GetValueOrDefault(0)?.Text == id ? Changed(row, Place(table, column), text, kind) : row)] } : table)];

    public static int Place(SheetTable table, string column) => table.Rows[0].Cells.First(cell => cell.Value.Text == column).Key;

    public static SheetRow Changed(SheetRow row, int place, string text, CellKind kind = CellKind.Text) =>
        row with { Cells = text.Length == 0 ? row.Cells.Remove(place) : row.Cells.SetItem(place, new(SheetTable.Address(place, row.Number), text, kind)) };

    /// <summary>A file of an outcome as text.</summary>
    public static string Text(SheetOutcome outcome, string path)
    {
        Assert.True(outcome.IsGood, string.Join('\n', outcome.Mistakes) + string.Join('\n', outcome.Faults?.Diagnostics ?? []));
        return Encoding.UTF8.GetString(outcome.Files[path]);
    }

    /// <summary>The lines that two texts do not share, with their signs.</summary>
    public static string Difference(string before, string after)
    {
        var (old, now) = (before.Split('\n').ToList(), after.Split('\n').ToList());
        var start = old.Zip(now).TakeWhile(pair => pair.First == pair.Second).Count();
        var end = Enumerable.Reverse(old).Zip(Enumerable.Reverse(now)).TakeWhile(pair => pair.First == pair.Second).Count();
        end = Math.Min(end, Math.Min(old.Count, now.Count) - start);
        return string.Join('\n', old[start..^end].Select(line => "-" + line).Concat(now[start..^end].Select(line => "+" + line)));
    }

    private static MemoryFiles Written(MemoryFiles files, string injects)
    {
        var text = files.Text("valley/play.yaml");
        var start = text.IndexOf("injects:", StringComparison.Ordinal);
        var end = text.IndexOf("ladders:", StringComparison.Ordinal);
        return files.With("valley/play.yaml", string.Concat(text.AsSpan(0, start), injects.ReplaceLineEndings("\n"), text.AsSpan(end)));
    }
}
