using Wargame.Sessions;
using Wargame.Sessions.Commands;
using Wargame.World.Definition;

namespace Wargame.Review.WhatIfs;

/// <summary>One thing that might have been decided otherwise. A closed union; each is the command that a player would have given, or something that control would have left alone.</summary>
/// <param name="Turn">The turn in which it would have been decided, from 1.</param>
public abstract record Edit(int Turn)
{
    /// <summary>The actor whose decision it is; empty for control.</summary>
    public abstract string Decider { get; }

    /// <summary>When in the turn it is given.</summary>
    internal abstract EditMoment Moment { get; }

    /// <summary>The command; null for what is no player's to give, and is laid on the table before the turn.</summary>
    internal abstract Command? ToCommand(string id, Issuer by);

    /// <summary>The reason of all that is only supposed, for scenarios that want one.</summary>
    private protected const string Supposed = "What if?";
}

/// <summary>When in a turn an edit is given.</summary>
internal enum EditMoment
{
    /// <summary>Before the turn begins.</summary>
    Opening,

    /// <summary>While teams draft.</summary>
    Drafting,

    /// <summary>Once hosts have been asked.</summary>
    Answering,

    /// <summary>Once the engine has proposed the turn.</summary>
    Ruling,
}

/// <summary>Another order: the id of a recorded one changes it, any other adds one.</summary>
/// <param name="Turn">The turn.</param>
/// <param name="Actor">Who orders.</param>
/// <param name="OrderId">The draft's id: unique in the team and turn.</param>
/// <param name="Instrument">The instrument's id.</param>
/// <param name="Target">The target's id; the actor's own without a target.</param>
/// <param name="Level">Effort in thousandths, 1 to 1000.</param>
/// <param name="Mode">The mode offered abroad; ignored at home.</param>
/// <param name="Turns">How many turns, 1 to 40.</param>
/// <param name="ImposeIfRefused">What a refusal means: imposed instead of withdrawn.</param>
public sealed record OrderEdit(
    int Turn, string Actor, string OrderId, string Instrument, string Target, int Level, Mode Mode, int Turns, bool ImposeIfRefused) : Edit(Turn)
{
    /// <inheritdoc/>
    public override string Decider => Actor;

    internal override EditMoment Moment => EditMoment.Drafting;

    internal override Command? ToCommand(string id, Issuer by) =>
        new SaveDraft(id, default, by, OrderId, Instrument, Target, Level, Mode, Turns, ImposeIfRefused);
}

/// <summary>An order that was not given.</summary>
/// <param name="Turn">The turn.</param>
/// <param name="Actor">Whose it was.</param>
/// <param name="OrderId">The draft's id.</param>
public sealed record OrderRemoved(int Turn, string Actor, string OrderId) : Edit(Turn)
{
    /// <inheritdoc/>
    public override string Decider => Actor;

    internal override EditMoment Moment => EditMoment.Drafting;

    internal override Command? ToCommand(string id, Issuer by) => new RemoveDraft(id, default, by, OrderId);
}

/// <summary>Another answer to a card.</summary>
/// <param name="Turn">The turn.</param>
/// <param name="Actor">Who is asked.</param>
/// <param name="Card">The card's id.</param>
/// <param name="Option">The option's id.</param>
public sealed record ChoiceEdit(int Turn, string Actor, string Card, string Option) : Edit(Turn)
{
    /// <inheritdoc/>
    public override string Decider => Actor;

    internal override EditMoment Moment => EditMoment.Drafting;

    internal override Command? ToCommand(string id, Issuer by) => new ChooseOption(id, default, by, Card, Option, Supposed);
}

/// <summary>Another answer to a request for consent.</summary>
/// <param name="Turn">The turn.</param>
/// <param name="Host">Who is asked.</param>
/// <param name="RequestId">The request: the id of the order that it asks for, <c>03/us/draft</c>.</param>
/// <param name="Answer">The answer.</param>
public sealed record AnswerEdit(int Turn, string Host, string RequestId, HostAnswer Answer) : Edit(Turn)
{
    /// <inheritdoc/>
    public override string Decider => Host;

    internal override EditMoment Moment => EditMoment.Answering;

    internal override Command? ToCommand(string id, Issuer by) => new AnswerRequest(id, default, by, RequestId, Answer, Supposed);
}

/// <summary>Another ruling of control; it takes the place of a recorded one on the same number.</summary>
/// <param name="Turn">The turn.</param>
/// <param name="Key">The number's key.</param>
/// <param name="Change">In milli-units; 0 takes the recorded ruling back.</param>
/// <param name="Reason">Why, 3 to 400 characters.</param>
public sealed record RulingEdit(int Turn, string Key, long Change, string Reason) : Edit(Turn)
{
    /// <inheritdoc/>
    public override string Decider => "";

    internal override EditMoment Moment => EditMoment.Ruling;

    internal override Command? ToCommand(string id, Issuer by) => new MakeRuling(id, default, by, Key, Change, Reason);
}
