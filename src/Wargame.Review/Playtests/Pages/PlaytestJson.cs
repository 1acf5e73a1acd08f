using System.Text.Json;
using Wargame.Doctrines.Playtests;
using Wargame.Review.Exports;

namespace Wargame.Review.Playtests.Pages;

/// <summary>A playtest's report as JSON, for programs and notebooks.</summary>
public static class PlaytestJson
{
    private const int Decimals = 4;

    /// <summary>The document.</summary>
    /// <param name="report">What was found.</param>
    public static string Of(PlaytestReport report) => JsonText.Document(json =>
    {
        json.WriteString("scenario", report.Scenario);
        json.WriteString("profile", report.Profile);
        json.WriteNumber("seed", report.Seed);
        json.WriteNumber("runs", report.Runs);
        json.WriteNumber("casts", report.Casts);
        json.WriteNumber("turns", report.Turns);
        json.WriteStartObject("minutes");
        Write(json, "clocks", report.ClockMinutes);
        json.WriteNumber("planned", report.PlannedMinutes);
        json.WriteEndObject();
        Write(json, "luck", report.Luck);
        List(json, "mandates", report.Mandates, mandate => Mandate(json, mandate));
        List(json, "private_cards", report.PrivateCards, card => { json.WriteString("id", card.Id); json.WriteString("actor", card.Actor); Write(json, "met", card.Met); });
        List(json, "numbers", report.Numbers, number =>
        {
            json.WriteString("variable", number.Slot.Key);
            json.WriteString("unit", number.Slot.Variable.Unit.ToString());
            List(json, "by_turn", number.ByTurn, turn => Distribution(json, turn));
        });
        List(json, "injects", report.Injects, inject => Happening(json, inject));
        List(json, "crises", report.Crises, crisis => Happening(json, crisis));
        List(json, "ladders", report.Ladders, Ladder);
        List(json, "cards", report.Cards, Card);
        List(json, "moves", report.Moves, move => Move(json, move));
        List(json, "beliefs", report.Beliefs, Belief);
        List(json, "plays", report.Notable, play => { json.WriteNumber("play", play.Play); json.WriteString("actor", play.Actor); json.WriteString("rank", Rank(play.Rank)); Write(json, "score", play.Score); });
        List(json, "never_ordered", report.NeverOrdered, instrument => Unused(json, instrument));

        void Ladder(LadderReport ladder)
        {
            json.WriteString("id", ladder.Id);
            List(json, "rungs", ladder.Rungs, rung => { json.WriteString("name", rung.Rung); Write(json, "reached", rung.Reached); Write(json, "ended", rung.Ended); });
        }

        void Belief(BeliefReport belief)
        {
            json.WriteString("profile", belief.Profile);
            json.WriteNumber("plays", belief.Plays);
            List(json, "shifts", belief.Shifts, shift => { json.WriteString("actor", shift.Actor); Write(json, "points", shift.Points); Write(json, "error", shift.Error); });
        }

        void Card(CardReport card)
        {
            json.WriteString("id", card.Id);
            Write(json, "difference", card.Difference);
            json.WriteString("actor", card.Actor);
            Write(json, "asked", card.Asked);
            List(json, "options", card.Options, option => { json.WriteString("label", option.Option); Write(json, "share", option.Share); Write(json, "mean", option.Mean); });
        }
    });

    /// <summary>The word for how an actor was played.</summary>
    internal static string Word(Temper temper) => JsonNamingPolicy.SnakeCaseLower.ConvertName(temper.ToString());

    private static void Mandate(Utf8JsonWriter json, MandateReport mandate)
    {
        json.WriteString("actor", mandate.Actor);
        json.WriteStartObject("decided_by");
        Write(json, "own", mandate.Variance.Own);
        Write(json, "others", mandate.Variance.Others);
        Write(json, "luck", mandate.Variance.Luck);
        json.WriteEndObject();
        List(json, "lines", mandate.Lines, line => { json.WriteString("id", line.Id); json.WriteNumber("weight", line.Weight); Write(json, "met", line.Met); Write(json, "partly", line.Partly); });
        List(json, "tempers", mandate.Tempers, temper => { json.WriteString("temper", Word(temper.Temper)); json.WriteNumber("plays", temper.Plays); Write(json, "mean", temper.Mean); });
        List(json, "by_turn", mandate.ByTurn, turn => Distribution(json, turn));
    }

    private static void List<T>(Utf8JsonWriter json, string name, IEnumerable<T> items, Action<T> write)
    {
        json.WriteStartArray(name);
        foreach (var item in items)
        {
            json.WriteStartObject();
            write(item);
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }

    private static void Distribution(Utf8JsonWriter json, Distribution turn)
    {
        Write(json, "p05", turn.Low);
        Write(json, "p25", turn.LowerQuarter);
        Write(json, "p50", turn.Middle);
        Write(json, "p75", turn.UpperQuarter);
        Write(json, "p95", turn.High);
    }

    private static void Happening(Utf8JsonWriter json, HappeningReport one)
    {
        json.WriteString("id", one.Id);
        Write(json, "share", one.Share);
    }

    private static void Move(Utf8JsonWriter json, MoveReport move)
    {
        json.WriteString("actor", move.Actor);
        json.WriteString("instrument", move.Instrument);
        Write(json, "used", move.Used);
        Write(json, "lift", move.Lift);
        Write(json, "error", move.Error);
        json.WriteString("verdict", move.IsDominant ? "dominant" : move.IsDominated ? "dominated" : "none");
    }

    private static void Unused(Utf8JsonWriter json, UnusedInstrument instrument)
    {
        json.WriteString("instrument", instrument.Id);
        json.WriteStartArray("orderers");
        foreach (var orderer in instrument.Orderers)
            json.WriteStringValue(orderer);
        json.WriteEndArray();
        json.WriteBoolean("in_doctrine", instrument.Wanted);
    }

    private static string Rank(PlayRank rank) => rank switch { PlayRank.Worst => "worst", PlayRank.Middle => "middle", _ => "best" };

    // What was never measured has no number.
    private static void Write(Utf8JsonWriter json, string name, double value)
    {
        if (double.IsFinite(value))
            json.WriteNumber(name, Math.Round(value, Decimals));
        else
            json.WriteNull(name);
    }
}
