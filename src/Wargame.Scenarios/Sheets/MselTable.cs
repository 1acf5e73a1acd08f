using Wargame.Sessions.Scenarios;
using Wargame.World.Definition;

namespace Wargame.Scenarios.Sheets;

/// <summary>The list of injects as a table: one row an inject, the institution's own columns last.</summary>
internal static class MselTable
{
    public static SheetTable Of(ScenarioDefinition scenario)
    {
        var injects = scenario.World.Injects;
        var custom = CustomNames(scenario);
        return SheetTable.Of(ScenarioSheets.Msel, injects.Select(inject => MselColumn.All.Select(column => column.Of(inject)).Concat(custom.Select(name => Custom(inject, name))))
            .Prepend(MselColumn.All.Select(column => column.Header).Concat(custom)));
    }

    /// <summary>What an institution's own column says of an inject; empty for nothing.</summary>
    public static string Custom(InjectDefinition inject, string name) => MselColumn.Normal(inject.Custom.FirstOrDefault(field => field.Name == name)?.Text ?? "");

    private static IReadOnlyList<string> CustomNames(ScenarioDefinition scenario) =>
        [.. scenario.World.Injects.SelectMany(inject => inject.Custom.Select(field => field.Name)).Distinct(StringComparer.Ordinal)];
}
