using System.Collections.Immutable;

namespace Wargame.Sessions.Agreements;

/// <summary>What a clause binds its party to. All but promises are watched by the engine.</summary>
public enum TermKind
{
    /// <summary>Not to run these instruments, or any; on the target, or anywhere.</summary>
    Abstain,

    /// <summary>To keep one of these instruments running, at the level or above.</summary>
    Keep,

    /// <summary>That a number stays at most at an amount.</summary>
    AtMost,

    /// <summary>That a number stays at least at an amount.</summary>
    AtLeast,

    /// <summary>Something that only control can judge.</summary>
    Promise,
}

/// <summary>A typed term of an agreement, or a promise in words. Fields that its kind does not use are empty.</summary>
/// <param name="Secret">Whether only those who are let into the agreement may know of it.</param>
/// <param name="Kind">What it binds to.</param>
/// <param name="Party">Whom it binds: an actor's id.</param>
/// <param name="Instruments">Ids; empty for any instrument, where the kind allows it.</param>
/// <param name="Target">An entity's id, with all that lies in it; empty for anywhere.</param>
/// <param name="Level">The least effort of what is kept up, in thousandths.</param>
/// <param name="Number">The key of the number: <c>chapare.coca</c>.</param>
/// <param name="Amount">The bound, in milli-units.</param>
/// <param name="Until">The last turn in which it binds; 0 as long as the agreement.</param>
/// <param name="Text">The promise, or a remark beside a typed term.</param>
public sealed record Clause(
    bool Secret, TermKind Kind, string Party, ImmutableArray<string> Instruments, string Target, int Level, string Number, long Amount, int Until, string Text)
{
    /// <summary>Whether the engine can tell by itself that it was broken.</summary>
    public bool IsWatched => Kind != TermKind.Promise;
}
