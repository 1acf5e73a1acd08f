namespace Wargame.Sessions.Events;

/// <summary>A card was answered.</summary>
/// <param name="Stamp">When and by whom.</param>
/// <param name="Actor">Who was asked.</param>
/// <param name="Card">The card.</param>
/// <param name="Option">The option.</param>
/// <param name="Because">Why, in a line; empty for people who did not say.</param>
public sealed record OptionChosen(Stamp Stamp, string Actor, string Card, string Option, string Because) : SessionEvent(Stamp)
{
    internal override SessionState Evolve(SessionRules rules, SessionState state) => state.WithDesk(Actor, desk =>
    {
        // Whoever only says why, later, decides nothing anew.
        if (desk.Choices.FirstOrDefault(choice => choice.Card == Card && choice.Option == Option) is { } before && By is Issuer.Seat)
            return desk with { Choices = desk.Choices.Replace(before, before with { By = By, Because = Because }) };
        var chosen = desk with
        {
            Choices = desk.Choices.RemoveAll(choice => choice.Card == Card).Add(new(Actor, Card, Option, By, Because)),
        };
        return By is Issuer.Clock ? chosen : chosen.Unsigned();
    });
}
