package org.openreadout.model;

/**
 * What a speaker did by saying it, decided by the reporting verb or, after a light verb, by its
 * noun.
 *
 * <p>The words of diplomacy are graded with care, and the grades are kept: "shared the view" is
 * {@link #CONCUR}, weaker than {@link #AGREE}, and the two are never merged.
 */
public enum SpeechAct {

  /** "stated", "explained", "noted", "pointed out", "replied". */
  STATE,

  /** "emphasized", "stressed", "underscored", "reiterated". */
  EMPHASIZE,

  /** "briefed", "informed", "outlined", "gave an account". */
  INFORM,

  /** "discussed", "exchanged views", "reviewed"; what was talked about, not what came of it. */
  DISCUSS,

  /** "shared the view", "concurred", "were of one mind": the same opinion, without a commitment. */
  CONCUR,

  /** "agreed", "decided", "committed", "pledged": a commitment. */
  AGREE,

  /** "confirmed", "reaffirmed", "reassured". */
  CONFIRM,

  /** "supported", "endorsed", "expressed solidarity". */
  SUPPORT,

  /** "welcomed". */
  WELCOME,

  /** "praised", "commended", "highly appreciated", "paid tribute". */
  PRAISE,

  /** "thanked", "expressed his deep gratitude". */
  THANK,

  /** "congratulated", "offered congratulations". */
  CONGRATULATE,

  /** "expressed condolences", "conveyed sympathy". */
  CONDOLE,

  /** "hoped", "looked forward", "expressed his expectation". */
  EXPECT,

  /** "expressed his intention", "expressed determination". */
  INTEND,

  /** "proposed", "suggested", "invited". */
  PROPOSE,

  /** "requested", "urged", "called on", "sought", "asked". */
  REQUEST,

  /** "raised", "expressed concern", "expressed regret". */
  CONCERN,

  /** "condemned", "denounced", "lodged a protest". */
  CONDEMN,

  /** "opposed", "expressed opposition". */
  REJECT,

  /** "warned", "cautioned". */
  WARN,

  /** "signed", "issued a joint statement". */
  SIGN,

  /**
   * A further act of meeting told in the body: "also met". The meeting told by the lead is a {@link
   * Meeting}.
   */
  MEET,

  /** Any other reporting verb; the cue says which. */
  OTHER
}
