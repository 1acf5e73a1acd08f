using Wargame.Sessions.Languages;

namespace Wargame.Grains.Desks;

/// <summary>A desk's page as it goes to browsers: bytes, so that what a desk holds is what its seats get and nothing more.</summary>
/// <param name="Sequence">Rises with every new page of the desk in this language, over restarts too; no other desk or language has the same.</param>
/// <param name="Language">The language of its texts.</param>
/// <param name="Message">The client method that shows it: TeamPage, ControlPage or BoardPage.</param>
/// <param name="Json">UTF-8 JSON of the page.</param>
[GenerateSerializer, Immutable, Alias("desk-page")]
public sealed record DeskPage(long Sequence, Language Language, string Message, byte[] Json);
