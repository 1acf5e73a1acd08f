using System.Collections.Immutable;
using Wargame.Cli.Output;
using Wargame.Review.Experiments;
using Wargame.Review.Exports;
using Wargame.World.State;

namespace Wargame.Cli.Simulate;

/// <summary>A run as JSON lines: <c>{"turn":1,"values":{"chapare.coca":28200.0,…},"hash":"…"}</c>, and its ledger if it has one.</summary>
internal static class RunJson
{
    public static void Write(ExperimentRun run, TextWriter output)
    {
        var slots = run.Plan.Model.Slots;
        output.Write(Values(slots, run.Opening, run.OpeningHash));
        foreach (var turn in run.Turns)
        {
            output.Write(Values(slots, turn.Result.State, turn.Result.Hash));
            foreach (var line in ExplainedLine.Of(run.Plan, turn))
                output.Write(LineJson.Of(line));
        }
    }

    private static string Values(ImmutableArray<Slot> slots, WorldState state, ulong hash) => JsonText.Line(json =>
    {
        json.WriteNumber("turn", state.Turn);
        json.WriteStartObject("values");
        foreach (var slot in slots)
            json.WriteFigure(slot.Key, Figures.Exact(state.Values[slot.Index]));
        json.WriteEndObject();
        json.WriteString("hash", Figures.Hash(hash));
    });
}
