package org.openreadout.io.text;

import java.util.List;

/** Releases in the form of real ones, about people who do not exist. */
final class Samples {
  static final String MOFA =
      """
      Japan-Chile Relations

      Japan-Chile Foreign Ministers’ Meeting

      November 8, 2017

      The two ministers shaking hands1

      On November 8, commencing at 3:48 p.m. (local time) for approximately 35 minutes, Mr. Haruto \
      Mizusawa, Minister for Foreign Affairs, who is visiting Da Nang, the Socialist Republic of \
      Viet Nam, to attend the APEC (Asia-Pacific Economic Cooperation) Ministerial Meeting, held a \
      foreign ministers’ meeting with H.E. Mr. Tomas Arrieta, Minister of Foreign Affairs of the \
      Republic of Chile. The overview of the meeting is as follows.

      1 Beginning

      Minister Mizusawa stated that Chile is a valued partner on the Pacific rim. In response, \
      Minister Arrieta explained that he is happy to meet Minister Mizusawa for the first time.

      2 Bilateral relations

      Minister Mizusawa explained that he intends to promote trade. The two ministers shared the \
      view that they will further develop bilateral relations.

      Back to Japan-Chile Relations
      """;

  static final String PROSE =
      """
      Readout of President Walter E. Hale’s Call with Prime Minister Lena Lindqvist of Denmark

      March 14, 2023

      President Walter E. Hale spoke today with Prime Minister Lena Lindqvist of Denmark to discuss \
      energy security. The President thanked Prime Minister Lindqvist for her leadership. They also \
      agreed to stay in close touch.
      """;

  private Samples() {}

  static List<String> all() {
    return List.of(MOFA, PROSE);
  }
}
