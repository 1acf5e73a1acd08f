namespace Wargame.Scenarios;

public static partial class DiagnosticCatalogue
{
    /// <summary>09xx: the scenario can be played, but does not do what its author seems to want.</summary>
    internal static class Lint
    {
        public static readonly DiagnosticKind InjectNever = Warning("WG0901", "can never come", "An inject whose condition can never hold, as far as the ranges of the variables tell.");
        public static readonly DiagnosticKind InjectAlways = Warning("WG0902", "always comes", "An inject whose condition holds from the start comes in the first turn of every session; 'turn' says that more plainly.");
        public static readonly DiagnosticKind Never = Warning("WG0903", "can never hold", "A condition that can never hold, as far as the ranges of the variables tell: what it guards is dead.");
        public static readonly DiagnosticKind Always = Warning("WG0904", "always holds", "A condition that holds whatever happens says nothing; often a bound or a sign is wrong.");
        public static readonly DiagnosticKind NeverRead = Warning("WG0905", "nothing reads it", "A variable that no formula, price, team, mandate, indicator or map reads: nothing depends on it.");
        public static readonly DiagnosticKind NeverWritten = Warning("WG0906", "nothing moves it", "A gauge that no rule, price or natural level moves stays where it starts; a coefficient would do.");
        public static readonly DiagnosticKind MetForNothing = Warning("WG0907", "met for nothing", "An objective that is met at the start and cannot be lost: not when nobody acts, nor when any one instrument is ordered everywhere in every turn.");
        public static readonly DiagnosticKind SecretTold = Warning("WG0908", "a secret in a public text", "Eight words in a row of a private card, of a report for few or of what control expects stand in a text that others read.");
        public static readonly DiagnosticKind NoSource = Warning("WG0909", "no source", "A number whose source names nothing that a reader could look up.");
        public static readonly DiagnosticKind TooLate = Warning("WG0910", "after the end", "An instrument whose effects begin after the last turn even when it is ordered in the first.");
        public static readonly DiagnosticKind LongBrief = Warning("WG0911", "too long to read", "A brief that takes longer than two minutes to read, at 238 words a minute, is not read.");
        public static readonly DiagnosticKind OutOfReach = Warning("WG0912", "out of reach", "An objective that can never be met, as far as the ranges of the variables tell.");
        public static readonly DiagnosticKind Untranslated = Warning("WG0930", "not translated", "A text that is missing in a language which 'languages' promises; people who chose that language read it in English.");
        public static readonly DiagnosticKind Stale = Warning("WG0931", "the English has changed", "A text that was translated before its English text was changed.");
        public static readonly DiagnosticKind TellsNothing = Warning("WG0913", "tells nothing new", "A disclosure that can never tell anybody more or less than is told without it, or that a later one always replaces.");
        public static readonly DiagnosticKind CardSecret = Warning("WG0914", "the team may not see this", "A private card is judged by a number that its team is never told: it cannot know whether it comes nearer. Use a number that it may see, or disclose this one to it at least as a rumour.");
        public static readonly DiagnosticKind ClocksAndMinutes = Warning("WG0915", "not what the clocks say", "A session takes as long as 'minutes' says, and the clocks of all its turns together take longer than that, or less than half. Teams that are done early save time; who plans a lesson must know the longest.");
        public static readonly DiagnosticKind IgnoresNothing = Warning("WG0920", "ignores nothing", "An 'ignore' for which there is no warning any more; leave it out, so that it does not hide a later one.");
    }
}
