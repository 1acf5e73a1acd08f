using Wargame.Scenarios.Yaml;
using Wargame.World.Definition;

namespace Wargame.Scenarios.Format.Manual;

/// <summary>The variables that scenarios share: what formulas of a scenario that includes their files may name.</summary>
internal static class VariablePage
{
    /// <summary>A table for each file.</summary>
    /// <param name="variables">The variables, as the checker has read them.</param>
    public static string Of(IEnumerable<VariableDefinition> variables) => string.Join("\n\n", variables.GroupBy(variable => variable.At.File)
        .OrderBy(file => file.Key, StringComparer.Ordinal)
        .Select(file => $"#### {file.Key}\n\n" + ManualWriter.Table("variable | of | in | seen by | meaning", file.OrderBy(variable => variable.At.Line).Select(Row))));

    private static string Row(VariableDefinition variable) =>
        $"`{variable.Id}` | {Carriers(variable)} | {variable.Unit.Symbol} | {Words.Name(variable.SeenBy)} | {variable.Name}. {variable.About.Trim().Replace("|", "\\|", StringComparison.Ordinal)}";

    private static string Carriers(VariableDefinition variable) =>
        string.Join(", ", variable.Of.Select(kind => $"`{Words.Name(kind)}`")) + (variable.Tag is { } tag ? $" tagged `{tag}`" : "");
}
