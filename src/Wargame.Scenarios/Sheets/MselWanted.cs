using System.Collections.Immutable;
using Wargame.Sessions.Scenarios;

namespace Wargame.Scenarios.Sheets;

/// <summary>A row of the list of injects as the sheet wants it.</summary>
/// <param name="Id">The inject's id.</param>
/// <param name="Cells">By the header of a known column.</param>
/// <param name="Custom">By the name of a column of the institution's own.</param>
/// <param name="At">The row, from 1.</param>
internal sealed record MselWantedRow(string Id, ImmutableSortedDictionary<string, string> Cells, ImmutableSortedDictionary<string, string> Custom, int At);

/// <summary>The list of injects as the sheet wants it.</summary>
/// <param name="Sheet">The sheet's name.</param>
/// <param name="Rows">Its rows.</param>
internal sealed record MselWanted(string Sheet, ImmutableArray<MselWantedRow> Rows)
{
    /// <summary>Whether a scenario says what the sheet says.</summary>
    public bool IsSaidBy(ScenarioDefinition scenario)
    {
        var injects = scenario.World.Injects.ToDictionary(inject => inject.Id, StringComparer.Ordinal);
        return Rows.All(row => injects.TryGetValue(row.Id, out var inject)
            && MselColumn.All.All(column => column.Of(inject) == row.Cells.GetValueOrDefault(column.Header, ""))
            && row.Custom.All(field => MselTable.Custom(inject, field.Key) == field.Value));
    }
}
