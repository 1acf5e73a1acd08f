using System.Collections.Immutable;

namespace Wargame.Sessions.WhatIfs;

/// <summary>What might have been otherwise, all of it.</summary>
/// <param name="Changes">The changes, in their order.</param>
/// <param name="Doctrines">Whether the others answer by their doctrine after the first change; otherwise they order what they ordered.</param>
/// <param name="Luck">Which other luck it is played under, from 1; 0 for the session's own.</param>
public sealed record Supposition(ImmutableArray<Supposed> Changes, bool Doctrines, int Luck);

/// <summary>A what-if that was kept in the review, for everyone to open.</summary>
/// <param name="Id">Made by the client, unique in the session.</param>
/// <param name="Name">What people call it.</param>
/// <param name="By">Who kept it.</param>
/// <param name="Supposition">What is supposed. What comes of it is worked out when it is opened.</param>
public sealed record KeptWhatIf(string Id, string Name, Issuer By, Supposition Supposition);
