using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using Wargame.Cli.Compare.Shares;
using Wargame.Cli.Output;
using Wargame.Review.Across;
using Wargame.Review.Across.Shares;
using Wargame.Review.Exports;
using Wargame.Sessions;

namespace Wargame.Cli.Compare;

/// <summary>Sessions side by side as one JSON document.</summary>
internal static class BesideJson
{
    public static string Of(SessionsBeside beside, SharedDifference? shared) => JsonText.Document(json =>
    {
        json.WriteString("scenario", beside.Sessions[0].Rules.Scenario.Id);
        json.WriteNumber("turns", beside.Turns);
        json.WriteBoolean("sameVersion", beside.SameVersion);
        json.WriteBoolean("sameBeliefs", beside.SameBeliefs);
        json.WriteBoolean("sameLuck", beside.SameLuck);
        List(json, "sessions", beside.Sessions, session => Session(json, session));
        List(json, "partings", beside.Partings, parting => Part(json, parting));
        List(json, "endings", beside.Endings, ending =>
        {
            json.WriteString("ladder", ending.Id);
            json.WriteString("name", ending.Name);
            json.WriteWords("rungs", ending.Rungs);
        });
        List(json, "crises", beside.Crises, crisis =>
        {
            json.WriteString("crisis", crisis.Id);
            json.WriteString("name", crisis.Name);
            json.WriteStartArray("began");
            foreach (var began in crisis.Began)
                WriteTurn(json, began);
            json.WriteEndArray();
        });
        List(json, "mandates", beside.Scores, number => Number(json, number));
        List(json, "board", beside.Board, number => Number(json, number));
        List(json, "numbers", beside.Numbers, number => Number(json, number));
        json.WriteWords("notInAll", beside.NotInAll);
        ShareJson.Write(json, shared);
    });

    private static void Session(Utf8JsonWriter json, ComparedSession session)
    {
        json.WriteString("name", session.Name);
        json.WriteString("content", session.Rules.Scenario.Hash);
        json.WriteString("profile", session.Rules.Model.Profile);
        json.WriteString("seed", session.State.Seed.ToString(CultureInfo.InvariantCulture));
        json.WriteNumber("turns", session.State.Turns.Length);
        json.WriteString("hash", Figures.Hash(session.State.Turns[^1].Result.Hash));
    }

    private static void Part(Utf8JsonWriter json, Parting parting)
    {
        json.WriteString("session", parting.Other.Name);
        json.WritePropertyName("firstTurn");
        WriteTurn(json, parting.FirstTurn);
        List(json, "orders", parting.Orders, orders =>
        {
            json.WriteNumber("turn", orders.Turn);
            List(json, "onlyFirst", orders.OnlyFirst, given => Order(json, given));
            List(json, "onlyOther", orders.OnlySecond, given => Order(json, given));
        });
        List(json, "choices", parting.Choices, choice =>
        {
            json.WriteNumber("turn", choice.Turn);
            json.WriteString("card", choice.Card);
            json.WriteString("first", choice.First);
            json.WriteString("other", choice.Second);
        });
        List(json, "injects", parting.Injects, inject =>
        {
            json.WriteNumber("turn", inject.Turn);
            json.WriteString("inject", inject.Inject);
            json.WriteBoolean("onlyFirst", inject.OnlyFirst);
        });
        json.WritePropertyName("rulingsFrom");
        WriteTurn(json, parting.RulingsFrom);
    }

    private static void Order(Utf8JsonWriter json, GivenOrder given)
    {
        json.WriteString("actor", given.Draft.Actor);
        json.WriteString("instrument", given.Draft.Instrument);
        json.WriteString("target", given.Draft.Target);
        json.WriteNumber("level", given.Draft.Level);
        json.WriteNumber("turns", given.Draft.Turns);
        json.WriteString("mode", given.Order is { } order ? Words.Of(order.Mode) : null);
    }

    private static void Number(Utf8JsonWriter json, NumberBeside number)
    {
        json.WriteString("variable", number.Number.Id);
        json.WriteString("name", number.Number.Name);
        json.WriteString("unit", number.Number.Unit.Symbol);
        json.WriteString("good", Words.Of(number.Number.Good));
        json.WriteFigure("difference", Figures.Exact(number.Difference));
        json.WriteFigure("measure", Figures.Exact(number.Measure));
        json.WritePropertyName("first");
        WriteTurn(json, number.FirstTurn);
        json.WriteStartArray("courses");
        foreach (var course in number.Courses)
        {
            json.WriteStartArray();
            foreach (var value in course)
                json.WriteRawValue(Figures.Exact(value), skipInputValidation: true);
            json.WriteEndArray();
        }

        json.WriteEndArray();
    }

    private static void WriteTurn(Utf8JsonWriter json, int? turn)
    {
        if (turn is { } known)
            json.WriteNumberValue(known);
        else
            json.WriteNullValue();
    }

    private static void List<T>(Utf8JsonWriter json, string name, ImmutableArray<T> all, Action<T> write)
    {
        json.WriteStartArray(name);
        foreach (var one in all)
        {
            json.WriteStartObject();
            write(one);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}
