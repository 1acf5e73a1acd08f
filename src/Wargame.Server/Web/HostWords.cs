using Wargame.Protocol.Control;
using Wargame.Protocol.Hub;
using Wargame.Protocol.Review;
using Wargame.Scenarios.Languages;
using Wargame.Sessions.Languages;

namespace Wargame.Server.Web;

/// <summary>
/// The host's own refusals in the language of whoever is refused. They have no names in them and are made where no session is at hand, so
/// that they are put into words last of all, at the door.
/// </summary>
internal static class HostWords
{
    private const char Host = 'H';

    /// <summary>A refusal in a language; the rules' refusals come in it already.</summary>
    public static Refusal In(Language language, Refusal refusal)
    {
        if (refusal.Code[0] != Host)
            return refusal;
        var phrases = ServerPhrases.Books.Of(language);
        return refusal with { Why = phrases.Find(refusal.Why) ?? refusal.Why, Mend = phrases.Find(refusal.Mend) ?? refusal.Mend };
    }

    /// <summary>An answer of the hub with its refusal in a language.</summary>
    public static object? In(Language language, object? answer) => language == Language.English ? answer : answer switch
    {
        CommandReply { Refusal: { } refusal } reply => reply with { Refusal = In(language, refusal) },
        AttachReply { Refusal: { } refusal } reply => reply with { Refusal = In(language, refusal) },
        PassReply { Refusal: { } refusal } reply => reply with { Refusal = In(language, refusal) },
        PapersReply { Refusal: { } refusal } reply => reply with { Refusal = In(language, refusal) },
        LineReply { Refusal: { } refusal } reply => reply with { Refusal = In(language, refusal) },
        DifferenceView { Refusal: { } refusal } view => view with { Refusal = In(language, refusal) },
        BesideSessionReply { Refusal: { } refusal } reply => reply with { Refusal = In(language, refusal) },
        TakeHomeReply { Refusal: { } refusal } reply => reply with { Refusal = In(language, refusal) },
        _ => answer,
    };
}
