using System.Collections.Immutable;
using Wargame.Scenarios.Sheets.Patching;
using Wargame.Scenarios.Yaml;
using Wargame.Sessions.Scenarios;
using Wargame.World.Definition;

namespace Wargame.Scenarios.Sheets;

/// <summary>Changes the YAML of the injects until it says what the sheet says.</summary>
internal static class MselPatch
{
    private const string Section = "injects";

    public static void Run(MselWanted wanted, ScenarioDefinition scenario, SheetWork work)
    {
        var nodes = Nodes(work.Text);
        var known = scenario.World.Injects.ToDictionary(inject => inject.Id, StringComparer.Ordinal);
        foreach (var row in wanted.Rows.Where(row => known.ContainsKey(row.Id)))
            Change(wanted.Sheet, row, known[row.Id], nodes.GetValueOrDefault(row.Id), work);
        Append(wanted, [.. wanted.Rows.Where(row => !known.ContainsKey(row.Id))], work);
        var kept = wanted.Rows.Select(row => row.Id).ToHashSet(StringComparer.Ordinal);
        Remove(wanted.Sheet, [.. scenario.World.Injects.Where(inject => !kept.Contains(inject.Id))], work);
    }

    private static Dictionary<string, MapNode> Nodes(ScenarioText text) => text.Sections(Section).SelectMany(section => section.List.Items.OfType<MapNode>())
        .Select(item => (Id: Id(item), Item: item)).Where(item => item.Id.Length > 0).GroupBy(item => item.Id).ToDictionary(group => group.Key, group => group.First().Item, StringComparer.Ordinal);

    private static string Id(MapNode item) => (item.Entries.FirstOrDefault(entry => entry.Key.Value == "id").Value as ScalarNode)?.Value.Trim() ?? "";

    private static void Change(string sheet, MselWantedRow row, InjectDefinition inject, MapNode? node, SheetWork work)
    {
        var cells = MselColumn.All.Where(column => column.Of(inject) != row.Cells.GetValueOrDefault(column.Header, "")).ToList();
        var custom = row.Custom.Where(field => MselTable.Custom(inject, field.Key) != field.Value).ToList();
        if (cells.Count + custom.Count == 0)
            return;
        if (node is null)
        {
            work.Mistake(sheet, FormattableString.Invariant($"row {row.At}"), $"\"{row.Id}\" is written in {inject.At.File}, which other scenarios share", "change it there by hand, or undo the change here");
            return;
        }
        var patch = new MapPatch(node, work.Text.Edits(node));
        foreach (var column in cells)
        {
            var value = row.Cells.GetValueOrDefault(column.Header, "");
            work.Note(new(SheetDeed.Changed, sheet, row.Id, column.Header, column.Of(inject), value));
            Set(patch, column, value);
        }
        CustomPatch.Run(patch, custom, work.Text.Edits(node));
        foreach (var (name, value) in custom)
            work.Note(new(SheetDeed.Changed, sheet, row.Id, name, MselTable.Custom(inject, name), value));
    }

    private static void Set(MapPatch patch, MselColumn column, string value)
    {
        var before = MselColumn.KeyOrder.TakeWhile(key => key != column.Key).ToList();
        if (value.Length == 0)
            patch.Remove(column.Key);
        else if (column.Form == ColumnForm.Text)
            patch.Set(column.Key, Ended(value, patch.Find(column.Key)), before);
        else
            patch.SetRaw(column.Key, Raw(column, value), before);
    }

    // A block of lines ends with a line break, which no cell shows.
    private static string Ended(string value, Node? old) =>
        old is ScalarNode { Value: var was } ? was.EndsWith('\n') ? value + "\n" : value : value.Contains('\n', StringComparison.Ordinal) ? value + "\n" : value;

    private static string Raw(MselColumn column, string value) => column.Form == ColumnForm.Actors && value.Contains(',', StringComparison.Ordinal) ? $"[{value}]" : value;

    private static void Append(MselWanted wanted, ImmutableArray<MselWantedRow> rows, SheetWork work)
    {
        if (rows.IsEmpty)
            return;
        foreach (var row in rows)
            work.Note(new(SheetDeed.Added, wanted.Sheet, row.Id));
        if (work.Text.Sections(Section).LastOrDefault() is not { List: { } list })
        {
            var root = work.Text.Scenario;
            var lines = rows.Select(row => $"  - {NewInject(row, isFlow: false, 4)}");
            Lines.InsertAfter(root.Source.Text, Extent.EndOf(root), $"{Section}:\n{string.Join('\n', lines)}", work.Text.Edits(root));
            return;
        }
        var patch = new ListPatch(list, work.Text.Edits(list));
        foreach (var row in rows)
            patch.Append(NewInject(row, patch.IsFlow, patch.ItemColumn));
    }

    private static string NewInject(MselWantedRow row, bool isFlow, int column)
    {
        var parts = new List<string>();
        foreach (var key in MselColumn.KeyOrder)
        {
            if (key == MselColumn.CustomKey && CustomPatch.Written(row.Custom) is { Length: > 0 } custom)
                parts.Add($"{key}: {custom}");
            if (MselColumn.All.FirstOrDefault(known => known.Key == key) is not { } known || row.Cells.GetValueOrDefault(known.Header, "") is not { Length: > 0 } value)
                continue;
            var written = known.Form == ColumnForm.Text ? ScalarText.Write(Ended(value, null), YamlDotNet.Core.ScalarStyle.Any, isFlow, column + 2) : Raw(known, value);
            parts.Add($"{key}: {written}");
        }
        return isFlow ? $"{{ {string.Join(", ", parts)} }}" : string.Join("\n" + new string(' ', column), parts);
    }

    private static void Remove(string sheet, ImmutableArray<InjectDefinition> gone, SheetWork work)
    {
        foreach (var inject in gone)
            work.NoteMissing(sheet, inject.Id);
        if (!work.Remove)
            return;
        var ids = gone.Select(inject => inject.Id).ToHashSet(StringComparer.Ordinal);
        foreach (var (_, list) in work.Text.Sections(Section))
        {
            var items = list.Items.OfType<MapNode>().Where(item => ids.Remove(Id(item))).ToList<Node>();
            if (items.Count > 0)
                new ListPatch(list, work.Text.Edits(list)).Remove(items);
        }
        foreach (var id in ids)
            work.Mistake(sheet, "", $"\"{id}\" is written in a file that other scenarios share, so it cannot be removed here", "put its row back, or take it out of the file by hand");
    }
}
