using Wargame.Sessions.Agreements;

namespace Wargame.Sessions;

/// <summary>Changes of one agreement.</summary>
internal static class AgreementChanges
{
    /// <summary>The state with one agreement changed; one that is not there yet begins.</summary>
    public static SessionState WithAgreement(this SessionState state, string id, Func<Agreement, Agreement> change) => state with
    {
        Agreements = state.Agreement(id) is { } before
            ? state.Agreements.Replace(before, change(before))
            : state.Agreements.Add(change(Agreement.Blank(id))),
    };
}
