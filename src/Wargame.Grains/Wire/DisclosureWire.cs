using Wargame.Protocol.Control;
using Wargame.Protocol.Pages;
using Wargame.Protocol.Review;
using Wargame.Sessions.Disclosures;
using Seen = Wargame.Sessions.Views;

namespace Wargame.Grains.Wire;

/// <summary>Who is told what.</summary>
internal static class DisclosureWire
{
    public static ToldRange ToWire(this Estimate told) => new(told.Low.Units(), told.High.Units(), told.Word.Word());

    public static WhoKnowsView ToWire(this Seen.FactView fact) => new(
        fact.Fact.Kind.Word(), fact.Fact.Subject, fact.Label, fact.Slot?.Variable.Unit.Symbol ?? "", fact.Truth.Units(), [.. fact.Readers.Select(ToWire)]);

    public static SetFact ToWire(this Seen.SetFactView fact) => new(
        fact.Fact.Kind.Word(), fact.Fact.Subject, fact.Label,
        [.. fact.Readers.Select(reader => new SetReader(reader.Actor?.Id ?? "", reader.Actor?.Name ?? "", reader.Level.Word(), reader.Reason, reader.TurnLabel))]);

    public static ToldLine ToWire(this Seen.ToldView told) => new(
        told.Team.Name, told.Label, told.Slot?.Variable.Unit.Symbol ?? "", told.Truth.Units(), told.Level.Word(), told.Estimate?.ToWire(), told.Said, told.Wrong);

    private static FactReader ToWire(Seen.ReaderView reader) => new(
        reader.Actor?.Id ?? "", reader.Actor?.Name ?? "", reader.Level.Word(), reader.Otherwise.Word(), reader.Source.Word(), reader.Because, reader.Own,
        reader.Estimate?.ToWire(), reader.Said, reader.Wrong);
}
