using System.Text.Json;
using Wargame.Cli.Output;
using Wargame.Review.Across.Shares;
using Wargame.Review.Exports;

namespace Wargame.Cli.Compare.Shares;

/// <summary>Who made the difference, as a member of the comparison's JSON document.</summary>
internal static class ShareJson
{
    /// <summary>Writes it; null where there is nothing to share out: more than two sessions, or two versions of the scenario.</summary>
    public static void Write(Utf8JsonWriter json, SharedDifference? shared)
    {
        if (shared is null)
        {
            json.WriteNull("shares");
            return;
        }

        json.WriteStartObject("shares");
        json.WriteBoolean("exact", shared.Exact);
        json.WriteNumber("runs", shared.Runs);
        json.WriteWords("players", shared.Players);
        json.WriteStartArray("numbers");
        foreach (var number in shared.Numbers)
        {
            json.WriteStartObject();
            json.WriteString("variable", number.Number.Id);
            json.WriteFigure("difference", Figures.Exact(number.Difference));
            Write(json, "shares", number.Shares);
            Write(json, "errors", number.Errors);
            json.WriteFigure("control", Figures.Exact(number.Control));
            json.WriteFigure("luck", Figures.Exact(number.Luck));
            json.WriteFigure("beliefs", Figures.Exact(number.Beliefs));
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, string name, IEnumerable<long> amounts)
    {
        json.WriteStartArray(name);
        foreach (var amount in amounts)
            json.WriteRawValue(Figures.Exact(amount), skipInputValidation: true);
        json.WriteEndArray();
    }
}
