declare namespace finesse.restservices {
  /** Kind of a call; a newer server may send one that is not named here. */
  type CallType =
    | 'ACD_IN'
    | 'PREROUTE_ACD_IN'
    | 'PREROUTE_DIRECT_AGENT'
    | 'TRANSFER'
    | 'OTHER_IN'
    | 'OUT'
    | 'OUTBOUND'
    | 'OUTBOUND_PREVIEW'
    | 'AGENT_INSIDE'
    | 'CONSULT'
    | 'CONSULT_OFFERED'
    | 'CONFERENCE'
    | 'SUPERVISOR_MONITOR'
    | (string & {});

  /** Mode of an Outbound Option call. Unified CCX sends two letters instead, such as `DO`. */
  type BAStatus =
    | 'PREDICTIVE_OUTBOUND'
    | 'PROGRESSIVE_OUTBOUND'
    | 'PREVIEW_OUTBOUND_RESERVATION'
    | 'PREVIEW_OUTBOUND'
    | 'DIRECT_PREVIEW_OUTBOUND_RESERVATION'
    | 'DIRECT_PREVIEW_OUTBOUND'
    | (string & {});

  /** Wrap-up reasons of a dialog; a single one is a plain string. */
  interface WrapUpItems {
    wrapUpItem?: string | string[] | null;
  }

  /** What `DialogBase.getMediaProperties` returns. Empty elements are `null`; elements that the dialog does not have are missing. */
  interface MediaProperties {
    callVariable1?: string | null;
    callVariable2?: string | null;
    callVariable3?: string | null;
    callVariable4?: string | null;
    callVariable5?: string | null;
    callVariable6?: string | null;
    callVariable7?: string | null;
    callVariable8?: string | null;
    callVariable9?: string | null;
    callVariable10?: string | null;
    /** ECC variables, such as `user.account` or `POD.ID`; elements of an array end in `[n]`. Up to 210 bytes each. */
    [ecc: `${string}.${string}`]: string | null | undefined;
    /** What the system has besides, and names made up at run time: `'callVariable' + i`, `for (name in properties)`. */
    [name: string]: string | WrapUpItems | null | undefined;
    /** Id of the media routing domain (MRD); `1` for voice. Since 11.5(1). */
    mediaId?: string;
    dialedNumber?: string | null;
    queueNumber?: string | null;
    queueName?: string | null;
    callKeyCallId?: string | null;
    callKeySequenceNum?: string | null;
    callKeyPrefix?: string | null;
    /** Why a task ended, such as `CD_RING_NO_ANSWER`. */
    dispositionCode?: string | null;
    /** Voice only. */
    callType?: CallType | null;
    /** Number the caller dialled. Voice only. */
    DNIS?: string | null;
    wrapUpReason?: string | null;
    /** Unified CCX only. */
    wrapUpItems?: WrapUpItems | null;
    /** Campaign of an outbound call; this and the next seven exist for calls of Outbound Option only. */
    BACampaign?: string | null;
    /** The customer's account number. */
    BAAccountNumber?: string | null;
    /** What the desktop answers the dialer. */
    BAResponse?: string | null;
    /** Mode of the outbound call. */
    BAStatus?: BAStatus | null;
    /** Key of the customer's record in the dialing list. */
    BADialedListID?: string | null;
    /** The customer's time zone: minutes from GMT. */
    BATimeZone?: string | null;
    /** The customer's name: last and first, with a comma between them. */
    BABuddyName?: string | null;
    /** The customer's number. */
    BACustomerNumber?: string | null;
  }

  /** A call variable or an ECC variable as received. */
  interface CallVariable {
    name: string;
    value: string | null;
  }

  /** `_data.mediaProperties` of a dialog: as `MediaProperties`, but with the variables still in their list. */
  interface DialogMediaPropertiesData {
    /** Id of the media routing domain (MRD); `1` for voice. */
    mediaId?: string;
    /** A single variable is a plain object until `getMediaProperties()` has been called, then an array of one. */
    callvariables?: { CallVariable?: CallVariable | CallVariable[] | null } | null;
    dialedNumber?: string | null;
    queueNumber?: string | null;
    queueName?: string | null;
    callKeyCallId?: string | null;
    callKeySequenceNum?: string | null;
    callKeyPrefix?: string | null;
    /** Why a task ended, such as `CD_RING_NO_ANSWER`. */
    dispositionCode?: string | null;
    callType?: CallType | null;
    DNIS?: string | null;
    wrapUpReason?: string | null;
    /** Unified CCX only. */
    wrapUpItems?: WrapUpItems | null;
    BAStatus?: BAStatus | null;
  }
}
