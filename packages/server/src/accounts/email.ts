/** What may be an e-mail address; whether it is one shows when mail arrives. */
export const EMAIL = /^[^\s@<>",;:]{1,64}@[^\s@<>",;:]{1,255}$/;
