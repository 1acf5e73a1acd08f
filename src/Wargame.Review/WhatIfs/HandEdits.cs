using Wargame.Sessions;
using Wargame.Sessions.Adjudication;
using Wargame.Sessions.Commands;

namespace Wargame.Review.WhatIfs;

/// <summary>A veto of control that was not laid: the order was given.</summary>
/// <param name="Turn">The turn.</param>
/// <param name="Actor">Whose order it was.</param>
/// <param name="OrderId">The draft's id.</param>
public sealed record VetoUndone(int Turn, string Actor, string OrderId) : Edit(Turn)
{
    /// <inheritdoc/>
    public override string Decider => Actor;

    internal override EditMoment Moment => EditMoment.Opening;

    internal override Command? ToCommand(string id, Issuer by) => null;
}

/// <summary>An inject that did not come, in its turn or any later one.</summary>
/// <param name="Turn">The turn in which it came.</param>
/// <param name="Inject">The inject's id.</param>
public sealed record InjectLeftOut(int Turn, string Inject) : Edit(Turn)
{
    /// <inheritdoc/>
    public override string Decider => "";

    internal override EditMoment Moment => EditMoment.Opening;

    internal override Command? ToCommand(string id, Issuer by) => null;
}

/// <summary>A draw that control did not turn round, or a rule that it did not switch off.</summary>
/// <param name="Turn">The turn that it changed; for a rule the first.</param>
/// <param name="Kind">Which of the two.</param>
/// <param name="Subject">The draw's name, or the rule's id.</param>
public sealed record InterventionUndone(int Turn, InterventionKind Kind, string Subject) : Edit(Turn)
{
    /// <inheritdoc/>
    public override string Decider => "";

    internal override EditMoment Moment => EditMoment.Opening;

    internal override Command? ToCommand(string id, Issuer by) => null;

    /// <summary>Whether this is the hand that is taken away.</summary>
    internal bool Undoes(Intervention made) => made.Kind == Kind && made.Subject == Subject && made.Turn == Turn;
}
