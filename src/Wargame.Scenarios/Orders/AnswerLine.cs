using Wargame.Scenarios.Diagnostics;
using Wargame.Scenarios.Format.Maps;
using Wargame.Scenarios.Mending;
using Wargame.Scenarios.Yaml;
using Wargame.World.Turn;

namespace Wargame.Scenarios.Orders;

/// <summary>Reads <c>{ turn: 2, actor: bolivia, card: santa-cruz, option: wait }</c>; the card says whom it asks, so the actor may be left out.</summary>
internal sealed class AnswerLine(Orderables orderables, DiagnosticBag bag)
{
    private readonly List<ScriptedAnswer> read = [];
    private readonly ActorNames actors = new(orderables, bag);

    public IReadOnlyList<ScriptedAnswer> Read() => read;

    public void Read(Node node)
    {
        if (Fields.Of(node, OrderFormats.Answer, bag) is not { } fields)
            return;
        var turn = fields.Integer("turn");
        var actor = actors.Read(fields, "actor");
        if (fields.Scalar("card") is not { } card)
            return;
        if (orderables.World.Cards.FirstOrDefault(known => known.Id == card.Value) is not { } definition)
        {
            bag.Report(DiagnosticCatalogue.References.Card, card.Span, $"unknown card \"{Values.Shorten(card.Value)}\"",
                Hint.Of(card.Value, [.. orderables.World.Cards.Where(known => known.Actor == actor).Select(known => known.Id)],
                    [.. orderables.World.Cards.Select(known => known.Id)], "cards are"), Mend.Nearest(card.Value, orderables.World.Cards.Select(known => known.Id)));
            return;
        }
        if (actor is not null && actor != definition.Actor)
            bag.Report(DiagnosticCatalogue.Orders.NotTheirCard, fields.AtOf("actor"), $"\"{definition.Id}\" does not ask {actor}", $"it asks {definition.Actor}", Mend.To(actor, definition.Actor));
        if (fields.Scalar("option") is { } option)
            Take(turn, definition, card, option);
    }

    private void Take(int? turn, World.Definition.ChoiceCardDefinition card, ScalarNode at, ScalarNode option)
    {
        var options = card.Options.Select(known => known.Id).ToList();
        if (!options.Contains(option.Value))
        {
            bag.Report(DiagnosticCatalogue.References.Option, option.Span, $"\"{card.Id}\" has no option \"{Values.Shorten(option.Value)}\"",
                Hint.Of(option.Value, options, [], "its options are"), Hint.Meant(option.Value, options, []));
        }
        else if (turn is { } number)
        {
            if (read.FirstOrDefault(line => line.Turn == number && line.Choice.Card == card.Id) is { } first)
                bag.Report(DiagnosticCatalogue.Orders.Again, at.Span, FormattableString.Invariant($"\"{card.Id}\" is answered twice in turn {number}"), $"first at {first.At}", Mend.WithoutItem());
            read.Add(new(number, card.Actor, new Choice(card.Id, option.Value), at.Span));
        }
    }
}
