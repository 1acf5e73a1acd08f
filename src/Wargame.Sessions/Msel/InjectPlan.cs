namespace Wargame.Sessions.Msel;

/// <summary>Whether an inject that has not come is left to the scenario.</summary>
public enum InjectComing
{
    /// <summary>As the scenario writes it, or in the turn that control has set.</summary>
    AsWritten,

    /// <summary>It waits until control lets it go.</summary>
    Held,

    /// <summary>It does not come.</summary>
    Skipped,
}

/// <summary>What control has decided about an inject of the scenario that has not come.</summary>
/// <param name="Inject">The inject's id.</param>
/// <param name="Coming">Whether it comes.</param>
/// <param name="Turn">The turn at whose start it comes whatever its trigger says, from 1; null for its own trigger.</param>
/// <param name="Words">Its words where control has changed them; null for the author's.</param>
/// <param name="Reason">Why, as the log keeps it.</param>
public sealed record InjectPlan(string Inject, InjectComing Coming, int? Turn, InjectWords? Words, string Reason);

/// <summary>The words of an inject.</summary>
/// <param name="Title">The headline, 1 to 120 characters.</param>
/// <param name="Text">Markdown, 1 to 4,000 characters.</param>
/// <param name="From">Who seems to say it, 0 to 60 characters.</param>
public sealed record InjectWords(string Title, string Text, string From);
