using System.Collections.Immutable;
using Wargame.Scenarios.Explaining;
using Wargame.Scenarios.Orders;

namespace Wargame.Scenarios.Tests.Mistakes;

/// <summary>An edit of one file.</summary>
/// <param name="Path">The file, from the folder of scenarios.</param>
/// <param name="Old">The lines that stand in the base; empty where the file is new.</param>
/// <param name="New">The lines with the mistake.</param>
/// <param name="Mended">The lines after the mend; null where they are those of the base again.</param>
public sealed record MistakeEdit(string Path, string Old, string New, string? Mended);

/// <summary>A mistake that an author makes: what is written, what is found where, and what mends it.</summary>
/// <param name="Name">What the author did.</param>
/// <param name="Edits">The edits of the base, the wrong one first.</param>
/// <param name="Code">The one code that it gives.</param>
/// <param name="File">The file in which the finding points.</param>
/// <param name="Line">Its line, from 1.</param>
/// <param name="Column">Its column, from 1.</param>
/// <param name="Mend">The label of the mend; null where nothing is suggested.</param>
/// <param name="WhyNoMend">Why nothing is; null where something is suggested.</param>
public sealed record Mistake(string Name, IReadOnlyList<MistakeEdit> Edits, string Code, string File, int Line, int Column, string? Mend, string? WhyNoMend)
{
    public override string ToString() => $"{Code} {Name}";

    /// <summary>The base with the mistake.</summary>
    internal MemoryFiles Files => Edits.Aggregate(MistakeText.Base(Edits[0].Path), (files, edit) =>
        edit.Old.Length == 0 ? files.With(edit.Path, Repetition.Expand(edit.New)) : files.Replacing(edit.Path, edit.Old, Repetition.Expand(edit.New)));

    /// <summary>What is found in files of this sort: a scenario, or orders for the starter scenario.</summary>
    internal (ImmutableArray<Diagnostic> Found, ImmutableSortedDictionary<string, string> Sources) Check(MemoryFiles files)
    {
        if (Edits[0].Path == CodeExample.OrdersFile)
        {
            var orders = OrdersLoader.Load(files, MistakeText.Starter);
            return (orders.Diagnostics, orders.Sources);
        }
        var scenario = ScenarioLint.Check(ScenarioLoader.Load(files));
        return (scenario.Diagnostics, scenario.Sources);
    }

    /// <summary>The wrong file as it is after the mend; null where the mend is far from the mistake.</summary>
    internal string? Mended => Edits[0].Mended == "\n" ? null : (this with { Edits = [Edits[0] with { New = Edits[0].Mended ?? Edits[0].Old }, .. Edits.Skip(1)] }).Files.Text(Edits[0].Path);
}
