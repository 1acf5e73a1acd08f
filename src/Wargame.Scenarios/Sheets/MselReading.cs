using System.Collections.Immutable;
using Wargame.Scenarios.Names;
using Wargame.Sessions.Scenarios;

namespace Wargame.Scenarios.Sheets;

/// <summary>Reads the sheet of injects and checks every cell.</summary>
internal static class MselReading
{
    public static MselWanted? Read(SheetTable table, ScenarioDefinition scenario, SheetWork work)
    {
        if (SheetColumns.Read(table, [.. MselColumn.All.Select(column => column.Header)], mayHaveOthers: true, work) is not { } columns)
            return null;
        var checks = new CellChecks(table.Name, scenario, work);
        var first = new Dictionary<string, int>(StringComparer.Ordinal);
        var rows = ImmutableArray.CreateBuilder<MselWantedRow>();
        foreach (var row in table.Rows.Skip(1))
        {
            if (Row(table.Name, row, columns, checks, work) is not { } wanted)
                continue;
            if (first.TryAdd(wanted.Id, row.Number))
                rows.Add(wanted);
            else
                work.Mistake(table.Name, row.Cells[columns.Known.First(column => column.Value == "Id").Key].Address, $"\"{wanted.Id}\" is given twice", FormattableString.Invariant($"first in row {first[wanted.Id]}"));
        }
        return work.HasMistakes ? null : new(table.Name, rows.ToImmutable());
    }

    private static MselWantedRow? Row(string sheet, SheetRow row, SheetColumns columns, CellChecks checks, SheetWork work)
    {
        var cells = ImmutableSortedDictionary.CreateBuilder<string, string>(StringComparer.Ordinal);
        foreach (var (place, header) in columns.Known)
            cells[header] = checks.Read(MselColumn.All.First(column => column.Header == header), row.Cells.GetValueOrDefault(place), SheetTable.Address(place, row.Number));
        var custom = ImmutableSortedDictionary.CreateBuilder<string, string>(StringComparer.Ordinal);
        foreach (var (place, name) in columns.Custom)
            custom[name] = checks.Text(row.Cells.GetValueOrDefault(place), mayBeNumber: true);
        var id = cells["Id"];
        if (id.Length == 0)
            return null;
        if (Ident.IsGood(id, IdStyle.Kebab))
            return new(id, cells.ToImmutable(), custom.ToImmutable(), row.Number);
        work.Mistake(sheet, SheetTable.Address(columns.Known.First(column => column.Value == "Id").Key, row.Number), $"\"{id}\" is not a good id", Ident.Rule(IdStyle.Kebab, id));
        return null;
    }
}
