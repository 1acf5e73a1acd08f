namespace Wargame.Sessions.Events;

/// <summary>A card was answered.</summary>
/// <param name="Stamp">When and by whom.</param>
/// <param name="Actor">Who was asked.</param>
/// <param name="Card">The card.</param>
/// <param name="Option">The option.</param>
/// <param name="Because">A doctrine's reason; empty for people.</param>
public sealed record OptionChosen(Stamp Stamp, string Actor, string Card, string Option, string Because) : SessionEvent(Stamp)
{
    internal override SessionState Evolve(SessionRules rules, SessionState state) => state.WithDesk(Actor, desk =>
    {
        var chosen = desk with
        {
            Choices = desk.Choices.RemoveAll(choice => choice.Card == Card).Add(new(Actor, Card, Option, By, Because)),
        };
        return By is Issuer.Clock ? chosen : chosen.Unsigned();
    });
}
