using Wargame.World.Wording;

namespace Wargame.Sessions;

/// <summary>Why a command was not carried out. Nothing has changed.</summary>
/// <param name="Code">Stable number, <c>S0001</c> and up; <see cref="Refusals"/> is the catalogue.</param>
/// <param name="Why">What is wrong, a sentence for the person who sent it.</param>
/// <param name="Mend">What to do instead, a sentence; empty when nothing can be done.</param>
public sealed record Refusal(string Code, Sentence Why, Sentence Mend);
