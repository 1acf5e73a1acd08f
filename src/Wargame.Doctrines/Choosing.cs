using Wargame.Sessions.Commands;
using Wargame.World.Definition;
using Wargame.World.Wording;

namespace Wargame.Doctrines;

/// <summary>Answers to cards: the first of the doctrine's choices that holds, else the card's default.</summary>
internal static class Choosing
{
    private static readonly string Usual = Sentence.Kept($"It waits and sees.");

    public static Command? Next(Mind mind)
    {
        var open = mind.Rules.OpenCards(mind.State)
            .FirstOrDefault(card => card.Actor == mind.Actor.Id && mind.Desk.Choices.All(choice => choice.Card != card.Id));
        if (open is null)
            return null;
        var (option, because) = Choose(mind, open);
        return new ChooseOption(mind.CommandId("choice"), mind.At, mind.By, open.Id, option, because);
    }

    private static (string Option, string Because) Choose(Mind mind, ChoiceCardDefinition card)
    {
        var chosen = mind.Doctrine?.Choices.FirstOrDefault(choice => choice.Card == card.Id && mind.Holds(choice.When));
        return chosen is null ? (card.Default, Usual) : (chosen.Option, chosen.Because);
    }
}
